import type { ShownDraft } from '../../components/timeline/application/drafts-section.tsx'
import { timeOf } from '../../utils/etiquette/dates.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { nameInSentence } from '../../utils/platform/names.ts'
import type { DraftSettings } from '../../utils/platform/settings.ts'
import { letterAddress } from '../../utils/platform/timeline/letter-address.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { checkInLetter, type Letter, letter } from '../popup/letters.ts'

/** A draft with the letter behind it, ready for Gmail's compose. */
export interface LetterDraft extends ShownDraft {
  letter: Letter
}

/** The letters that can be sent now: one to each who is owed thanks, or the one question. */
export function lettersFor(
  read: ReadApplication,
  projection: Projection,
  settings: DraftSettings,
  moment: Moment,
): readonly LetterDraft[] {
  const nameOf = (contact: string | undefined) =>
    contact === undefined ? undefined : readPerson(projection, contact, timeOf(moment.now))?.name
  const shown = (
    written: Letter,
    name: string | undefined,
    keys: { to: WordKey; somebody: WordKey },
  ): LetterDraft => ({
    key: `${keys.to} ${name}`,
    title: name === undefined ? say(keys.somebody) : say(keys.to, nameInSentence(name, moment.language)),
    subject: written.subject,
    text: written.text,
    hasSlots: written.slots.length > 0,
    letter: written,
  })
  const { window } = read
  if (window.rejectedOn !== undefined) return []
  if (window.state === 'thank-you') {
    const people = window.owed.length === 0 ? [undefined] : window.owed
    return people.map((contact) => ({
      ...shown(letter('thank-you', contact, read, projection, settings, moment), nameOf(contact), {
        to: 'draftThankYouTo',
        somebody: 'draftThankYouSomebody',
      }),
      onPaper: letterAddress(window.application, contact),
    }))
  }
  if (window.state !== 'open') return []
  const question = checkInLetter(read, projection, settings, moment)
  const asked = window.ask.find((contact) => {
    const person = readPerson(projection, contact, timeOf(moment.now))
    return person?.emails[0] !== undefined && person.emails[0] === question.to
  })
  return [
    shown(question, nameOf(asked ?? window.ask[0]), {
      to: 'draftCheckInTo',
      somebody: 'draftCheckInSomebody',
    }),
  ]
}
