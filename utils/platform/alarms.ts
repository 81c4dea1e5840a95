import { timeOf } from '../etiquette/dates.ts'
import type { Instant } from '../etiquette/events.ts'
import { browser } from './browser.ts'

/** Looks at the timeline every so often, when a message becomes final, and at the time of the reminder. */
export const lookAlarm = 'look'
export const finalAlarm = 'final'
const reminderAlarm = 'reminder'

const lookEveryMinutes = 30

/**
 * Makes sure that the timeline is looked at regularly. An alarm that is there is left alone: creating it anew at
 * each start of the worker would put it off for ever. Some browsers forget alarms when they restart; and one that was
 * made before the clock was set back would go off when that time comes again.
 */
export async function ensureLookAlarm(now: Instant): Promise<void> {
  const existing = await browser.alarms.get(lookAlarm)
  const latest = Temporal.Instant.from(now).add({ minutes: 2 * lookEveryMinutes }).epochMilliseconds
  if (existing === undefined || existing === null || existing.scheduledTime > latest) {
    browser.alarms.create(lookAlarm, { delayInMinutes: 1, periodInMinutes: lookEveryMinutes })
  }
}

/** The soonest that a packed extension's alarm goes off; asked for sooner, a full disk would wake us without end. */
const soonestSeconds = 30

/** Wakes the worker when the next message becomes final; takes the alarm away when there is none. */
export async function setFinalAlarm(at: Instant | null, now: Instant): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(finalAlarm)
    return
  }
  const soonest = Temporal.Instant.from(now).add({ seconds: soonestSeconds })
  const wanted = Temporal.Instant.from(at)
  const when = Temporal.Instant.compare(wanted, soonest) < 0 ? soonest : wanted
  const standing = (await browser.alarms.get(finalAlarm))?.scheduledTime ?? 0
  const isAhead = standing > timeOf(now)
  // Made anew at each look it would be put off by each.
  if (!isAhead || standing < wanted.epochMilliseconds || standing > when.epochMilliseconds)
    browser.alarms.create(finalAlarm, { when: when.epochMilliseconds })
}

/**
 * Wakes the worker at the time of the next reminder; takes the alarm away where there are none. It only makes the
 * reminder punctual: one that was slept through is shown at the next look.
 */
export async function setReminderAlarm(at: Instant | null): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(reminderAlarm)
    return
  }
  browser.alarms.create(reminderAlarm, { when: timeOf(at) })
}
