import { describe } from 'vitest'
import { gmailGuard } from '../scenarios/gmail-guard.ts'
import { openFirefox } from './browser.ts'

describe('sending from Gmail in Firefox', () => gmailGuard(openFirefox))
