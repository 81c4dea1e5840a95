import { describe } from 'vitest'
import { strangers } from '../scenarios/strangers.ts'
import { openChromium } from './browser.ts'

describe('strangers on Facebook in Chromium', () => strangers(openChromium))
