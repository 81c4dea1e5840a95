import { describe } from 'vitest'
import { reminders } from '../scenarios/reminders.ts'
import { openFirefox } from './browser.ts'

/** Firefox shows no buttons and refuses a reminder that has any, so that it is there says that it has none. */
describe('the reminder of the day in Firefox', () => reminders(openFirefox))
