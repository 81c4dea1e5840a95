import { describe } from 'vitest'
import { linkedIn } from '../scenarios/linkedin.ts'
import { openFirefox } from './browser.ts'

describe('LinkedIn in Firefox', () => linkedIn(openFirefox))
