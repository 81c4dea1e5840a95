import { describe } from 'vitest'
import { strangers } from '../scenarios/strangers.ts'
import { openFirefox } from './browser.ts'

describe('strangers on Facebook in Firefox', () => strangers(openFirefox))
