import { describe } from 'vitest'
import { facebook } from '../scenarios/facebook.ts'
import { openFirefox } from './browser.ts'

describe('Facebook in Firefox', () => facebook(openFirefox))
