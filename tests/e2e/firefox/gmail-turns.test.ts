import { describe } from 'vitest'
import { gmailTurns } from '../scenarios/gmail-turns.ts'
import { openFirefox } from './browser.ts'

describe('what Gmail makes of a press in Firefox', () => gmailTurns(openFirefox))
