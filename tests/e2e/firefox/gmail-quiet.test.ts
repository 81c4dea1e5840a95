import { describe } from 'vitest'
import { gmailQuiet } from '../scenarios/gmail-quiet.ts'
import { openFirefox } from './browser.ts'

describe('where Fortnight is not wanted in Firefox', () => gmailQuiet(openFirefox))
