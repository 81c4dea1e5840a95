import { describe } from 'vitest'
import { gmailTurns } from '../scenarios/gmail-turns.ts'
import { openChromium } from './browser.ts'

describe('what Gmail makes of a press in Chromium', () => gmailTurns(openChromium))
