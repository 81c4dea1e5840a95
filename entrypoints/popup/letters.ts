import { dayIn } from '../../utils/etiquette/dates.ts'
import type { ContactId } from '../../utils/etiquette/events.ts'
import { type Person, readPerson } from '../../utils/etiquette/person.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { endedRounds } from '../../utils/etiquette/rounds.ts'
import { type Draft, writeDraft } from '../../utils/language/draft.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import type { DraftSettings } from '../../utils/platform/settings.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { isKnown } from '../../utils/timeline/known.ts'

/** A letter ready for Gmail's compose, as far as the facts go. */
export interface Letter extends Draft {
  to?: string
}

/** The thank-you to the first who is owed one, out of the user's own notes. */
export function thankYouLetter(
  read: ReadApplication,
  projection: Projection,
  events: readonly AnyEvent[],
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const owed = read.window.state === 'thank-you' ? read.window.owed : []
  return letter('thank-you', owed[0], read, projection, events, settings, moment)
}

/** The one check-in, to whom it is best sent. */
export function checkInLetter(
  read: ReadApplication,
  projection: Projection,
  events: readonly AnyEvent[],
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const now = Temporal.Instant.from(moment.now).epochMilliseconds
  const ask = read.window.state === 'open' ? read.window.ask : []
  const withAddress = ask.find((contact) => addressOf(readPerson(projection, contact, now)) !== undefined)
  return letter('check-in', withAddress ?? ask[0], read, projection, events, settings, moment)
}

function letter(
  kind: 'thank-you' | 'check-in',
  contact: ContactId | undefined,
  { situation }: ReadApplication,
  projection: Projection,
  events: readonly AnyEvent[],
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const now = Temporal.Instant.from(moment.now).epochMilliseconds
  const person = contact === undefined ? undefined : readPerson(projection, contact, now)
  const { application, rounds } = situation
  const round = endedRounds(rounds, now).findLast(
    ({ people }) => contact === undefined || people.length === 0 || people.includes(contact),
  )
  const topic = notesOf(events, round?.interviews ?? new Set())
  const variant = round === undefined || contact === undefined ? 0 : round.people.indexOf(contact)
  const { sender, ...style } = settings
  const draft = writeDraft({
    kind,
    ...style,
    variant: Math.max(0, variant),
    facts: {
      company: application.company,
      today: today(moment),
      ...(application.role === undefined ? {} : { role: application.role }),
      ...(person === undefined ? {} : { name: person.name }),
      ...(round === undefined ? {} : { interviewOn: dayIn(round.zone, round.startsAt).toString() }),
      ...(topic === undefined ? {} : { topic }),
      ...(sender === undefined ? {} : { sender }),
    },
  })
  const to = addressOf(person)
  return to === undefined ? draft : { ...draft, to }
}

function addressOf(person: Person | undefined): string | undefined {
  return person?.emails[0]
}

/** The first line of the newest notes of the round: the rest is for the user alone. */
function notesOf(events: readonly AnyEvent[], interviews: ReadonlySet<string>): string | undefined {
  const voided = new Set(
    events.flatMap((event) => (isKnown(event) && event.type === 'voided' ? [event.data.event] : [])),
  )
  const notes = events.findLast(
    (event) =>
      isKnown(event) &&
      event.type === 'noted' &&
      interviews.has(event.data.interview) &&
      !voided.has(event.id),
  )
  if (notes === undefined || !isKnown(notes) || notes.type !== 'noted') return undefined
  return notes.data.text.split('\n')[0]?.trim().slice(0, 200)
}
