import { describe } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { gmailHealth } from '../scenarios/gmail-health.ts'
import { gmailQuiet } from '../scenarios/gmail-quiet.ts'
import { openChromium } from './browser.ts'

describe('where Fortnight is not wanted, or can’t be, in Chromium', () => {
  let opened: Promise<TestBrowser> | undefined
  const open = () => {
    opened ??= openChromium()
    return opened
  }
  gmailQuiet(open)
  gmailHealth(open)
})
