import { timeOf } from '../../utils/etiquette/dates.ts'
import type { ContactId } from '../../utils/etiquette/events.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { type Draft, writeDraft } from '../../utils/language/draft.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import type { DraftSettings } from '../../utils/platform/settings.ts'
import { draftRequest } from '../../utils/timeline/draft-request.ts'

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
  const ask = read.window.state === 'open' ? read.window.ask : []
  const withAddress = ask.find((contact) => addressOf(contact, projection, moment) !== undefined)
  return letter('check-in', withAddress ?? ask[0], read, projection, settings, moment)
}

/** A letter to one person, or to nobody in particular. */
export function letter(
  kind: 'thank-you' | 'check-in',
  contact: ContactId | undefined,
  { situation }: ReadApplication,
  projection: Projection,
  settings: DraftSettings,
  moment: Moment,
): Letter {
  const draft = writeDraft(draftRequest(projection, { kind, situation, contact }, settings, moment))
  const to = contact === undefined ? undefined : addressOf(contact, projection, moment)
  return to === undefined ? draft : { ...draft, to }
}

function addressOf(contact: ContactId, projection: Projection, { now }: Moment): string | undefined {
  return readPerson(projection, contact, timeOf(now))?.emails[0]
}
