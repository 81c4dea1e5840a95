import type { Instant } from '../etiquette/events.ts'
import { browser } from './browser.ts'

/** Looks at the timeline every so often, and at the moment a message becomes final. */
const lookAlarm = 'look'
const finalAlarm = 'final'

const lookEveryMinutes = 30

/**
 * Makes sure that the timeline is looked at regularly. An alarm that is there is left alone: creating it anew at
 * each start of the worker would put it off for ever. Some browsers forget alarms when they restart.
 */
export async function ensureLookAlarm(): Promise<void> {
  const existing = await browser.alarms.get(lookAlarm)
  if (existing === undefined || existing === null) {
    browser.alarms.create(lookAlarm, { delayInMinutes: 1, periodInMinutes: lookEveryMinutes })
  }
}

/** Wakes the worker when the next message becomes final; takes the alarm away when there is none. */
export async function setFinalAlarm(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(finalAlarm)
  else browser.alarms.create(finalAlarm, { when: Temporal.Instant.from(at).epochMilliseconds })
}
