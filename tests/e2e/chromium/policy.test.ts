import { describe } from 'vitest'
import { policy } from '../scenarios/policy.ts'
import { openChromium } from './browser.ts'

describe('the policy of our own pages in Chromium', () => policy(openChromium))
