import type { AgendaItem } from '../timeline/agenda.ts'
import { browser } from './browser.ts'
import { nameInSentence } from './names.ts'
import { language, say, sayCount } from './words.ts'

/** The one notification there is: a newer one takes the place of the older. */
export const reminderId = 'fortnight-today'

/** One thing that can be done, with the name of the person where one is known. */
export interface NamedItem extends AgendaItem {
  person?: string
}

/** Shows the reminder of the day: what is first, and how many there are. */
export async function showReminder(items: readonly [NamedItem, ...NamedItem[]]): Promise<void> {
  await browser.notifications.create(reminderId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: sayCount('reminderTitle', items.length),
    message: sentenceFor(items[0]),
  })
}

function sentenceFor({ what, company, person }: NamedItem): string {
  const at = nameInSentence(company, language())
  switch (what) {
    case 'thank':
      return person === undefined
        ? say('reminderThankSomebody', at)
        : say('reminderThank', nameInSentence(person, language()), at)
    case 'answer':
      return say('reminderAnswer', person === undefined ? at : nameInSentence(person, language()))
    case 'ask':
      return say('reminderAsk', at)
  }
}
