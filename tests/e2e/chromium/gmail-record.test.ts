import { describe } from 'vitest'
import { gmailRecord } from '../scenarios/gmail-record.ts'
import { openChromium } from './browser.ts'

describe('what becomes of a mail in Chromium', () => gmailRecord(openChromium))
