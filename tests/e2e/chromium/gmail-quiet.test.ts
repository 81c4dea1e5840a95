import { describe } from 'vitest'
import { gmailQuiet } from '../scenarios/gmail-quiet.ts'
import { openChromium } from './browser.ts'

describe('where Fortnight is not wanted in Chromium', () => gmailQuiet(openChromium))
