import { describe } from 'vitest'
import { gmailRecord } from '../scenarios/gmail-record.ts'
import { openFirefox } from './browser.ts'

describe('what becomes of a mail in Firefox', () => gmailRecord(openFirefox))
