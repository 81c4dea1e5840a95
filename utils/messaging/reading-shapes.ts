import * as v from 'valibot'
import type { Fact } from '../language/facts/fact.ts'
import type { Finding } from '../language/manners/finding.ts'
import { INCOMING_LABELS, OUTGOING_LABELS } from '../language/model/labels.ts'
import { REASONS } from '../language/reasons.ts'
import type { Reading, ReadingName } from '../timeline/readings.ts'

/**
 * The shape of each reading. It comes out of a tab, where a compromised page could answer in the place of our script, so
 * it is read as strictly as what a page asks.
 */

/** As long as what is read of a mail at most. */
const text = v.pipe(v.string(), v.maxLength(40_000))
const maybe = v.exactOptional
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1.001))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const because = v.picklist(REASONS)
const civilDate = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const list = <const Each extends v.GenericSchema>(each: Each, most = 500) =>
  v.pipe(v.array(each), v.maxLength(most))

const finding: v.GenericSchema<unknown, Finding> = v.variant('kind', [
  v.object({ kind: v.literal('open-slot'), slot: text }),
  v.object({ kind: v.picklist(['asks-for-news', 'blames']), words: text }),
  v.object({ kind: v.picklist(['misspelt-name', 'misspelt-company']), written: text, known: text }),
  v.object({ kind: v.picklist(['too-long', 'too-short']), words: count }),
])

const place = v.object({ in: v.picklist(['subject', 'body', 'sender', 'address']), words: text })
const fact: v.GenericSchema<unknown, Fact<string>> = v.object({ value: text, place })
const dateFact: v.GenericSchema<unknown, Fact<string>> = v.object({ value: civilDate, place })

const received = {
  kind: v.picklist(['question', 'promise', 'update', 'rejection', 'offer', 'receipt', 'other']),
  replyBy: maybe(civilDate),
}

const readMail = v.object({
  taken: v.object({ label: v.picklist(INCOMING_LABELS), confidence: share, because }),
  facts: v.object({
    company: maybe(fact),
    role: maybe(fact),
    people: list(fact),
    interviewAt: maybe(fact),
    zone: maybe(fact),
    replyBy: maybe(dateFact),
  }),
})

const trackable = v.object({
  message: text,
  subject: text,
  since: civilDate,
  company: maybe(fact),
  role: maybe(fact),
  domain: maybe(v.pipe(v.string(), v.maxLength(253))),
  interview: maybe(
    v.object({
      startsAt: instant,
      endsAt: maybe(instant),
      status: v.picklist(['scheduled', 'moved', 'cancelled']),
      words: maybe(text),
      kind: v.picklist(['phone', 'video', 'onsite', 'other']),
    }),
  ),
  people: list(
    v.object({
      name: text,
      email: maybe(text),
      role: v.picklist(['interviewer', 'recruiter', 'hiring-manager', 'other']),
    }),
  ),
})

export const readingShapes: { [Name in ReadingName]: v.GenericSchema<unknown, Reading<Name>> } = {
  written: v.object({
    meaning: v.object({
      label: v.picklist(OUTGOING_LABELS),
      kind: v.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear']),
      confidence: share,
      because,
    }),
    fingerprint: list(v.pipe(v.number(), v.integer())),
    findings: list(finding),
  }),
  kinds: list(
    v.variant('mine', [
      v.object({ mine: v.literal(true), kind: v.picklist(['thank-you', 'check-in', 'reply', 'other']) }),
      v.object({ mine: v.literal(false), ...received }),
    ]),
  ),
  mails: list(readMail),
  trackable: v.nullable(trackable),
  draft: v.object({ subject: text, text, slots: list(text) }),
}
