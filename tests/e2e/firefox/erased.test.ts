import { describe } from 'vitest'
import { erased } from '../scenarios/erased.ts'
import { openFirefox } from './browser.ts'

describe('Firefox after erasing', () => erased(openFirefox))
