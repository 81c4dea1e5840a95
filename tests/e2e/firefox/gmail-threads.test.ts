import { describe } from 'vitest'
import { gmailThreads } from '../scenarios/gmail-threads.ts'
import { openFirefox } from './browser.ts'

describe('what a conversation gives reason to offer in Firefox', () => gmailThreads(openFirefox))
