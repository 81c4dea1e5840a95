import * as v from 'valibot'

/** Whether the calendar knows it: 31 February has the right form and is no day. */
function isInCalendar(read: (written: string) => unknown): (written: string) => boolean {
  return (written) => {
    try {
      read(written)
      return true
    } catch {
      return false
    }
  }
}

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
export const instant = v.pipe(text(40), v.isoTimestamp(), v.check(isInCalendar(Temporal.Instant.from)))
export const civilDate = v.pipe(text(10), v.isoDate(), v.check(isInCalendar(Temporal.PlainDate.from)))
/** An id of ours, as long as the format of the timeline allows. */
export const id = v.pipe(text(1_000), v.minLength(1))
/** A site's own id of a thread or message; pages say it empty where they have none. */
export const siteId = v.optional(
  v.pipe(
    text(200),
    v.transform((written) => (written === '' ? undefined : written)),
  ),
)
export const network = v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/))

/** Somebody a page names: by address, by profile, by name, or by all of them. */
const personReference = v.object({
  email: v.optional(text(320)),
  /** The address of a profile page. */
  profile: v.optional(text(2_000)),
  name: v.optional(text(300)),
})
export type PersonReference = v.InferOutput<typeof personReference>

export const people = v.pipe(v.array(personReference), v.maxLength(500))
/** The address of the mailbox that is open, where the page names it. */
const account = v.optional(text(320))
export const messageChannel = v.picklist(['gmail', 'linkedin'])
export const intentKind = v.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear'])

/** How one draft is to sound. */
export const wording = v.object({
  language: v.exactOptional(v.picklist(['en', 'es', 'fr', 'de', 'pt'])),
  tone: v.exactOptional(v.picklist(['warm', 'plain', 'formal'])),
  register: v.exactOptional(v.picklist(['formal', 'familiar'])),
})

/** A message as it stands in a compose, at the moment of asking. */
export const messageDraft = v.object({
  /** The site's own id of the draft, so that a draft that was undone is not judged by its own sending. */
  draft: v.optional(text(200)),
  channel: messageChannel,
  people,
  thread: siteId,
  subject: v.optional(text(2_000)),
  /** The user's own words: no quotation, no signature. */
  text: v.optional(text(200_000)),
  /** When it is to leave, for scheduled sending. */
  sendAt: v.optional(instant),
})

/** A message on its way: kept until it can no longer be undone, then written to the timeline. */
export const messageOnItsWay = v.object({
  ...messageDraft.entries,
  /** The site's own id of the draft: what joins attempt, undo and proof. */
  draft: text(200),
  message: siteId,
  account,
  /** What the user said it is, where they were asked. */
  kind: v.optional(intentKind),
  /** What it was last judged to be: counts where its words can't be read any more, as when the tab is closed. */
  takenFor: v.optional(intentKind),
  at: instant,
  /** Pressed without a connection: the site keeps it until there is one again. */
  queued: v.optional(v.boolean()),
})

const threadMessage = v.object({
  message: text(200),
  from: v.object({ name: text(300), email: text(320) }),
  at: instant,
  mine: v.boolean(),
  /** Absent where the page shows the message folded. */
  text: v.optional(text(200_000)),
  /** A calendar invitation in it, as far as the page says it. */
  invitation: v.optional(
    v.object({
      startsAt: v.nullable(instant),
      endsAt: v.optional(instant),
      status: v.picklist(['scheduled', 'moved', 'cancelled']),
      certainty: v.picklist(['page', 'words']),
    }),
  ),
})

/** A conversation as it stands on the screen. */
export const seenThread = {
  channel: messageChannel,
  thread: text(200),
  account,
  subject: text(2_000),
  messages: v.pipe(v.array(threadMessage), v.maxLength(500)),
}

export const socialAct = v.picklist(['connect', 'follow', 'message', 'visit'])

/** One held or overridden action, for the record. */
export const heldAction = v.object({
  application: id,
  reason: text(40),
  intent: v.variant('act', [
    v.object({
      act: v.literal('send'),
      kind: intentKind,
      channel: messageChannel,
      to: v.pipe(v.array(text(320)), v.maxLength(500)),
    }),
    v.object({ act: socialAct, network, contact: id, handle: v.optional(text(300)) }),
  ]),
})

/** Somebody who is no contact, as their profile shows them. */
export const stranger = { network, handle: v.optional(text(300)), name: v.optional(text(300)) }

export const siteReport = v.object({
  site: network,
  page: text(40),
  /** For each thing looked for: the dated name of the candidate that hit, or null. */
  found: v.pipe(
    v.record(text(60), v.nullable(text(120))),
    v.check((found) => Object.keys(found).length <= 100),
  ),
  /** What a page of this kind must have and has not. */
  missing: v.pipe(v.array(text(60)), v.maxLength(100)),
})

/** An event proposed by one of our own pages; id, instant and zone are the proposer's. */
export const proposedEvents = v.pipe(v.array(v.looseObject({ id, type: text(500) })), v.maxLength(200_000))
