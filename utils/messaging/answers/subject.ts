import { PAUSE_REASONS, type Verdict } from '../../etiquette/verdict.ts'
import type { Window } from '../../etiquette/window.ts'
import type { OfferedDraft, Subject } from '../protocol.ts'
import * as v from '../shapes.ts'

export const text = v.string()
export const maybe = v.exactOptional

const about = { application: text, later: maybe(v.object({ startsAt: text })), rejectedOn: maybe(text) }
const wait = {
  since: text,
  opensOn: maybe(text),
  day: v.number(),
  of: maybe(v.number()),
  promised: maybe(text),
}

export const window: v.Shape<Window> = v.variant('state', [
  v.object({ ...about, ...wait, state: v.picklist(['applied', 'waiting']) }),
  v.object({ ...about, state: v.literal('upcoming'), startsAt: text }),
  v.object({ ...about, state: v.literal('thank-you'), dueBy: text, late: v.boolean(), owed: v.array(text) }),
  v.object({ ...about, state: v.literal('your-turn'), since: text, from: maybe(text), dueBy: text }),
  v.object({ ...about, state: v.literal('open'), since: text, ask: v.array(text) }),
  v.object({ ...about, state: v.literal('spent'), on: text, letGoOn: text }),
  v.object({
    ...about,
    state: v.literal('closed'),
    outcome: v.picklist(['offer', 'rejected', 'withdrawn', 'silent']),
    on: text,
  }),
])

const judged = { application: text, contact: maybe(text), until: maybe(text) }

export const verdict: v.Shape<Verdict> = v.variant('action', [
  v.object({ action: v.literal('clear') }),
  v.object({
    ...judged,
    action: v.literal('hint'),
    reason: v.picklist([
      'answer-first',
      'interview-ahead',
      'ask-recruiter',
      'add-contact',
      'thank-first',
      'personal-network',
    ]),
  }),
  v.object({
    ...judged,
    action: v.literal('pause'),
    reason: v.picklist(PAUSE_REASONS),
  }),
])

const named = { contact: text, name: text }
export const reachable = v.object({ ...named, email: maybe(text) })

export const subject: v.Shape<Subject> = v.object({
  application: text,
  company: text,
  role: maybe(text),
  contact: maybe(v.object({ ...named, email: maybe(text), linkedIn: maybe(text) })),
  owed: v.array(v.object(named)),
  ask: v.array(reachable),
  last: maybe(
    v.object({
      what: v.picklist(['thanked', 'asked', 'interviewed', 'applied', 'heard']),
      on: text,
      name: maybe(text),
    }),
  ),
})

export const offeredDraft: v.Shape<OfferedDraft> = v.object({
  subject: text,
  text,
  slots: v.array(text),
  to: v.array(reachable),
})

export const state = <const State extends string>(...states: State[]) =>
  v.object({ state: v.picklist(states) })
export const recorded = state('recorded')
