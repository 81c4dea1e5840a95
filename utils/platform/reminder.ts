import type { AgendaItem } from '../timeline/agenda.ts'
import type { ReminderItem } from '../timeline/reminding.ts'
import { browser } from './browser.ts'
import { dayOf, type Moment, placeOf, plainDay, timeOfDay } from './dates-in-words.ts'
import { nameInSentence } from './names.ts'
import { say, sayCount } from './words.ts'

/** The one notification there is: a newer one takes the place of the older. */
export const reminderId = 'fortnight-today'

/** One thing to remind of, with the name of the person where one is known. */
export type NamedItem = ReminderItem & { person?: string }

/** So many things are said one by one; of more there is the number in the title. */
const mostSentences = 3

/** Shows the reminder of the day: how many things there are, and what is first. */
export async function showReminder(
  items: readonly [NamedItem, ...NamedItem[]],
  moment: Moment,
): Promise<void> {
  const [first] = items
  const notification = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title:
      items.length > 1
        ? sayCount('reminderTitle', items.length)
        : first.what === 'prepare'
          ? say('reminderTitleInterview')
          : first.what === 'backup'
            ? say('reminderTitleBackup')
            : sayCount('reminderTitle', 1),
    message: items
      .slice(0, mostSentences)
      .map((item) => sentenceFor(item, moment))
      .join('\n'),
  }
  try {
    await browser.notifications.create(reminderId, { ...notification, ...buttons() })
  } catch {
    // Firefox has no buttons, refuses a notification that asks for them, and can't be asked before.
    await browser.notifications.create(reminderId, notification)
  }
}

/** Known to Chromium alone, and so not to the common types. */
function buttons(): object {
  return { buttons: [{ title: say('actNotToday') }] }
}

/** Takes the reminder away when nothing of it is left to do. */
export async function clearReminder(): Promise<void> {
  await browser.notifications.clear(reminderId)
}

/** Tells what the user did with the reminder: pressed it, or put today's things off where there is a button for it. */
export function onReminder({ pressed, putOff }: { pressed: () => void; putOff: () => void }): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id === reminderId) pressed()
  })
  browser.notifications.onButtonClicked.addListener((id) => {
    if (id === reminderId) putOff()
  })
}

function sentenceFor(item: NamedItem, moment: Moment): string {
  return item.what === 'backup' ? say('reminderBackup') : agendaSentence(item, item.person, moment)
}

function agendaSentence(item: AgendaItem, person: string | undefined, moment: Moment): string {
  const at = nameInSentence(item.company, moment.language)
  const name = person === undefined ? undefined : nameInSentence(person, moment.language)
  switch (item.what) {
    case 'thank':
      return name === undefined ? say('reminderThankSomebody', at) : say('reminderThank', name, at)
    case 'answer':
      return say('reminderAnswer', name ?? at)
    case 'ask':
      return item.promised === undefined
        ? say('reminderAsk', at)
        : say('reminderPromise', at, plainDay(item.promised, moment))
    case 'prepare':
      return item.startsAt === undefined ? at : interviewSentence(at, item.startsAt, item.isPrepared, moment)
  }
}

function interviewSentence(
  at: string,
  startsAt: string,
  isPrepared: boolean | undefined,
  moment: Moment,
): string {
  const isToday = placeOf(dayOf(startsAt, moment), moment) === 'today'
  const time = timeOfDay(startsAt, moment)
  if (isPrepared === true) return say(isToday ? 'reminderReadyToday' : 'reminderReadyTomorrow', at, time)
  return say(isToday ? 'reminderPrepareToday' : 'reminderPrepareTomorrow', at, time)
}
