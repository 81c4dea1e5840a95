import { describe } from 'vitest'
import { facebook } from '../scenarios/facebook.ts'
import { openChromium } from './browser.ts'

describe('Facebook in Chromium', () => facebook(openChromium))
