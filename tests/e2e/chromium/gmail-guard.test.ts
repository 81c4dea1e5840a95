import { describe } from 'vitest'
import { gmailGuard } from '../scenarios/gmail-guard.ts'
import { openChromium } from './browser.ts'

describe('sending from Gmail in Chromium', () => gmailGuard(openChromium))
