import { dayIn } from '../../utils/etiquette/dates.ts'
import type { ContactId } from '../../utils/etiquette/events.ts'
import { type Person, readPerson } from '../../utils/etiquette/person.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { endedRounds } from '../../utils/etiquette/rounds.ts'
import { roundToThankFor } from '../../utils/etiquette/thanks.ts'
import { type Draft, writeDraft } from '../../utils/language/draft.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import type { DraftSettings } from '../../utils/platform/settings.ts'
import { wordsAbout } from '../../utils/timeline/words-about.ts'

/** A letter ready for Gmail's compose, as far as the facts go. */
export interface Letter extends Draft {
  to?: string
}

/** The thank-you to the first who is owed one, out of the user's own notes. */
export function thankYouLetter(
  read: ReadApplication,
  projection: Projection,
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const owed = read.window.state === 'thank-you' ? read.window.owed : []
  return letter('thank-you', owed[0], read, projection, settings, moment)
}

/** The one check-in, to whom it is best sent. */
export function checkInLetter(
  read: ReadApplication,
  projection: Projection,
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const now = Temporal.Instant.from(moment.now).epochMilliseconds
  const ask = read.window.state === 'open' ? read.window.ask : []
  const withAddress = ask.find((contact) => addressOf(readPerson(projection, contact, now)) !== undefined)
  return letter('check-in', withAddress ?? ask[0], read, projection, settings, moment)
}

function letter(
  kind: 'thank-you' | 'check-in',
  contact: ContactId | undefined,
  { situation }: ReadApplication,
  projection: Projection,
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const now = Temporal.Instant.from(moment.now).epochMilliseconds
  const person = contact === undefined ? undefined : readPerson(projection, contact, now)
  const { application, rounds } = situation
  const own = contact === undefined ? undefined : roundToThankFor(rounds, contact, now)
  const round = own ?? endedRounds(rounds, now).at(-1)
  const { noted } = wordsAbout(projection, application.application, round?.interviews, now)
  const promised = situation.wait.promised?.toString()
  const { sender, ...style } = settings
  const draft = writeDraft({
    kind,
    ...style,
    // The how-manieth of the application's people: no two of them get the same letter.
    variant: Math.max(0, [...application.contacts.keys()].indexOf(contact ?? '')),
    facts: {
      company: application.company,
      today: today(moment),
      ...(application.role === undefined ? {} : { role: application.role }),
      ...(person === undefined ? {} : { name: person.name }),
      ...(round === undefined ? {} : { interviewOn: dayIn(round.zone, round.startsAt).toString() }),
      ...(noted === undefined ? {} : { topic: noted }),
      ...(promised === undefined ? {} : { promisedOn: promised }),
      ...(sender === undefined ? {} : { sender }),
    },
  })
  const to = addressOf(person)
  return to === undefined ? draft : { ...draft, to }
}

function addressOf(person: Person | undefined): string | undefined {
  return person?.emails[0]
}
