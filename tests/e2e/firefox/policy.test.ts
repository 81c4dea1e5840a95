import { describe } from 'vitest'
import { policy } from '../scenarios/policy.ts'
import { openFirefox } from './browser.ts'

describe('the policy of our own pages in Firefox', () => policy(openFirefox))
