import { describe } from 'vitest'
import { linkedIn } from '../scenarios/linkedin.ts'
import { openChromium } from './browser.ts'

describe('LinkedIn in Chromium', () => linkedIn(openChromium))
