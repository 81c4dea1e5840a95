import { isCivilDate, isInstant } from '../etiquette/dates.ts'
import type { Fact } from '../language/facts/fact.ts'
import type { Finding } from '../language/manners/finding.ts'
import { INCOMING_LABELS, OUTGOING_LABELS } from '../language/model/labels.ts'
import { REASONS } from '../language/reasons.ts'
import type { Reading, ReadingName } from '../timeline/readings.ts'
import * as shape from './shapes.ts'

/**
 * The shape of each reading. It comes out of a tab, where a compromised page could answer in the place of our script, so
 * it is read as strictly as what a page asks.
 */

/** As long as what is read of a mail at most. */
const text = shape.text(40_000)
const maybe = shape.exactOptional
const share = shape.check(shape.number(), (value) => value >= 0 && value <= 1.001)
const count = shape.integer(0)
const because = shape.picklist(REASONS)
const civilDate = shape.check(shape.text(10), isCivilDate)
const instant = shape.check(shape.text(40), isInstant)
const list = <Output>(each: shape.Shape<Output>, most = 500) => shape.array(each, most)

const finding: shape.Shape<Finding> = shape.variant('kind', [
  shape.object({ kind: shape.literal('open-slot'), slot: text }),
  shape.object({ kind: shape.picklist(['asks-for-news', 'blames']), words: text }),
  shape.object({ kind: shape.picklist(['misspelt-name', 'misspelt-company']), written: text, known: text }),
  shape.object({ kind: shape.picklist(['too-long', 'too-short']), words: count }),
])

const place = shape.object({ in: shape.picklist(['subject', 'body', 'sender', 'address']), words: text })
const fact: shape.Shape<Fact<string>> = shape.object({ value: text, place })
const dateFact: shape.Shape<Fact<string>> = shape.object({ value: civilDate, place })

const received = {
  kind: shape.picklist(['question', 'promise', 'update', 'rejection', 'offer', 'receipt', 'other']),
  replyBy: maybe(civilDate),
}

const readMail = shape.object({
  taken: shape.object({ label: shape.picklist(INCOMING_LABELS), confidence: share, because }),
  facts: shape.object({
    company: maybe(fact),
    role: maybe(fact),
    people: list(fact),
    interviewAt: maybe(fact),
    zone: maybe(fact),
    replyBy: maybe(dateFact),
  }),
})

const trackable = shape.object({
  message: text,
  subject: text,
  since: civilDate,
  company: maybe(fact),
  role: maybe(fact),
  domain: maybe(shape.text(253)),
  interview: maybe(
    shape.object({
      startsAt: instant,
      endsAt: maybe(instant),
      status: shape.picklist(['scheduled', 'moved', 'cancelled']),
      words: maybe(text),
      kind: shape.picklist(['phone', 'video', 'onsite', 'other']),
    }),
  ),
  people: list(
    shape.object({
      name: text,
      email: maybe(text),
      role: shape.picklist(['interviewer', 'recruiter', 'hiring-manager', 'other']),
    }),
  ),
})

export const readingShapes: { [Name in ReadingName]: shape.Shape<Reading<Name>> } = {
  written: shape.object({
    meaning: shape.object({
      label: shape.picklist(OUTGOING_LABELS),
      kind: shape.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear']),
      confidence: share,
      because,
    }),
    fingerprint: list(shape.integer()),
    findings: list(finding),
  }),
  kinds: list(
    shape.variant('mine', [
      shape.object({
        mine: shape.literal(true),
        kind: shape.picklist(['thank-you', 'check-in', 'reply', 'other']),
      }),
      shape.object({ mine: shape.literal(false), ...received }),
    ]),
  ),
  mails: list(readMail),
  trackable: shape.nullable(trackable),
  draft: shape.object({ subject: text, text, slots: list(text) }),
}
