import { describe } from 'vitest'
import { gmailThreads } from '../scenarios/gmail-threads.ts'
import { openChromium } from './browser.ts'

describe('what a conversation gives reason to offer in Chromium', () => gmailThreads(openChromium))
