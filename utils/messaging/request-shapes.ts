import { isCivilDate, isInstant } from '../etiquette/dates.ts'
import * as shape from './shapes.ts'

export const instant = shape.check(shape.text(40), isInstant)
export const civilDate = shape.check(shape.text(10), isCivilDate)
/** An id of ours, as long as the format of the timeline allows. */
export const id = shape.text(1_000, 1)
/** A site's own id of a thread or message; pages say it empty where they have none. */
export const siteId = shape.optional(
  shape.transform(shape.text(200), (written) => (written === '' ? undefined : written)),
)
export const network = shape.matching(/^[a-z]{1,20}$/)

/** Somebody a page names: by address, by profile, by name, or by all of them. */
const personReference = shape.object({
  email: shape.optional(shape.text(320)),
  /** The address of a profile page. */
  profile: shape.optional(shape.text(2_000)),
  name: shape.optional(shape.text(300)),
})
export type PersonReference = shape.OutputOf<typeof personReference>

export const people = shape.array(personReference, 500)
/** The address of the mailbox that is open, where the page names it. */
const account = shape.optional(shape.text(320))
export const messageChannel = shape.picklist(['gmail', 'linkedin'])
export const intentKind = shape.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear'])

/** How one draft is to sound. */
export const wording = shape.object({
  language: shape.exactOptional(shape.picklist(['en', 'es', 'fr', 'de', 'pt'])),
  tone: shape.exactOptional(shape.picklist(['warm', 'plain', 'formal'])),
  register: shape.exactOptional(shape.picklist(['formal', 'familiar'])),
})

/** A message as it stands in a compose, at the moment of asking. */
const draftEntries = {
  /** The site's own id of the draft, so that a draft that was undone is not judged by its own sending. */
  draft: shape.optional(shape.text(200)),
  channel: messageChannel,
  people,
  thread: siteId,
  subject: shape.optional(shape.text(2_000)),
  /** The user's own words: no quotation, no signature. */
  text: shape.optional(shape.text(200_000)),
  /** When it is to leave, for scheduled sending. */
  sendAt: shape.optional(instant),
}
export const messageDraft = shape.object(draftEntries)

/** A message on its way: kept until it can no longer be undone, then written to the timeline. */
export const messageOnItsWay = shape.object({
  ...draftEntries,
  /** The site's own id of the draft: what joins attempt, undo and proof. */
  draft: shape.text(200),
  message: siteId,
  account,
  /** What the user said it is, where they were asked. */
  kind: shape.optional(intentKind),
  /** What it was last judged to be: counts where its words can't be read any more, as when the tab is closed. */
  takenFor: shape.optional(intentKind),
  at: instant,
  /** Pressed without a connection: the site keeps it until there is one again. */
  queued: shape.optional(shape.boolean()),
})

const threadMessage = shape.object({
  message: shape.text(200),
  from: shape.object({ name: shape.text(300), email: shape.text(320) }),
  at: instant,
  mine: shape.boolean(),
  /** Absent where the page shows the message folded. */
  text: shape.optional(shape.text(200_000)),
  /** A calendar invitation in it, as far as the page says it. */
  invitation: shape.optional(
    shape.object({
      startsAt: shape.nullable(instant),
      endsAt: shape.optional(instant),
      status: shape.picklist(['scheduled', 'moved', 'cancelled']),
      certainty: shape.picklist(['page', 'words']),
    }),
  ),
})

/** A conversation as it stands on the screen. */
export const seenThread = {
  channel: messageChannel,
  thread: shape.text(200),
  account,
  subject: shape.text(2_000),
  messages: shape.array(threadMessage, 500),
}

export const socialAct = shape.picklist(['connect', 'follow', 'message', 'visit'])

/** One held or overridden action, for the record. */
export const heldAction = shape.object({
  application: id,
  reason: shape.text(40),
  intent: shape.variant('act', [
    shape.object({
      act: shape.literal('send'),
      kind: intentKind,
      channel: messageChannel,
      to: shape.array(shape.text(320), 500),
    }),
    shape.object({ act: socialAct, network, contact: id, handle: shape.optional(shape.text(300)) }),
  ]),
})

/** Somebody who is no contact, as their profile shows them. */
export const stranger = {
  network,
  handle: shape.optional(shape.text(300)),
  name: shape.optional(shape.text(300)),
}

export const siteReport = shape.object({
  site: network,
  page: shape.text(40),
  /** For each thing looked for: the dated name of the candidate that hit, or null. */
  found: shape.check(
    shape.record((key) => key.length <= 60, shape.nullable(shape.text(120))),
    (found) => Object.keys(found).length <= 100,
  ),
  /** What a page of this kind must have and has not. */
  missing: shape.array(shape.text(60), 100),
})

/** An event proposed by one of our own pages; id, instant and zone are the proposer's. */
export const proposedEvents = shape.array(shape.only(isProposed), 200_000)

/** What makes it an event is read by the rules of the format, before anything of it is written. */
function isProposed(value: unknown): value is { id: string; type: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    id.read(value.id) !== shape.misfit &&
    'type' in value &&
    shape.text(500).read(value.type) !== shape.misfit
  )
}
