import type { Verdict } from '../etiquette/verdict.ts'
import type { Window } from '../etiquette/window.ts'
import type { Finding } from '../language/manners/finding.ts'
import type {
  Answer,
  Judgement,
  OfferedDraft,
  PersonAnswer,
  RequestName,
  Responses,
  Subject,
  ThreadCard,
} from './protocol.ts'
import * as v from './shapes.ts'

/**
 * The shape of each answer. A page trusts the background no more than the background trusts a page:
 * after an update the two can be of different versions.
 */

const text = v.string()
const maybe = v.exactOptional

const about = { application: text, later: maybe(v.object({ startsAt: text })), rejectedOn: maybe(text) }
const wait = {
  since: text,
  opensOn: maybe(text),
  day: v.number(),
  of: maybe(v.number()),
  promised: maybe(text),
}

const window: v.Shape<Window> = v.variant('state', [
  v.object({ ...about, ...wait, state: v.literal('applied') }),
  v.object({ ...about, state: v.literal('upcoming'), startsAt: text }),
  v.object({ ...about, state: v.literal('thank-you'), dueBy: text, late: v.boolean(), owed: v.array(text) }),
  v.object({ ...about, state: v.literal('your-turn'), since: text, from: maybe(text), dueBy: text }),
  v.object({ ...about, ...wait, state: v.literal('waiting') }),
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

const verdict: v.Shape<Verdict> = v.variant('action', [
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
    reason: v.picklist([
      'decided',
      'personal-network',
      'thank-first',
      'already-asked',
      'already-thanked',
      'too-early',
      'is-this-a-follow-up',
    ]),
  }),
])

const named = { contact: text, name: text }
const reachable = v.object({ ...named, email: maybe(text) })

const subject: v.Shape<Subject> = v.object({
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

const finding: v.Shape<Finding> = v.variant('kind', [
  v.object({ kind: v.literal('open-slot'), slot: text }),
  v.object({ kind: v.picklist(['asks-for-news', 'blames']), words: text }),
  v.object({ kind: v.picklist(['misspelt-name', 'misspelt-company']), written: text, known: text }),
  v.object({ kind: v.literal('same-text'), name: text }),
  v.object({ kind: v.picklist(['too-long', 'too-short']), words: v.number() }),
])

const judgement: v.Shape<Judgement> = v.variant('tracked', [
  v.object({ tracked: v.literal(false) }),
  v.object({
    tracked: v.literal(true),
    kind: v.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear']),
    because: maybe(text),
    verdict,
    window,
    about: subject,
    findings: maybe(v.array(finding)),
  }),
])

const personAnswer: v.Shape<PersonAnswer> = v.variant('match', [
  v.object({ match: v.literal('none') }),
  v.object({ match: v.picklist(['handle', 'name', 'company', 'profile']), verdict, window, about: subject }),
])

const draft: v.Shape<OfferedDraft> = v.object({
  subject: text,
  text,
  slots: v.array(text),
  to: v.array(reachable),
})

const state = <const State extends string>(...states: State[]) => v.object({ state: v.picklist(states) })
const recorded = state('recorded')

const card: v.Shape<ThreadCard> = v.object({
  offer: text,
  title: text,
  body: text,
  lines: v.array(text),
  ways: v.array(
    v.object({
      way: v.picklist(['accept', 'instead', 'open', 'dismiss-offer', 'dismiss-thread', 'dismiss-person']),
      label: text,
      rank: v.picklist(['primary', 'secondary', 'quiet']),
    }),
  ),
})

const values: { [Name in RequestName]: v.Shape<Responses[Name]> } = {
  'people.recognise': v.object({ tracked: v.boolean(), quiet: maybe(v.boolean()) }),
  'message.judge': judgement,
  'message.sending': state('pending', 'untracked'),
  'message.undone': state('taken-back', 'unknown'),
  'message.settled': state('recorded', 'unknown'),
  'action.paused': recorded,
  'action.overridden': recorded,
  'thread.marked': state('recorded', 'untracked'),
  'thread.seen': v.object({ recorded: v.number() }),
  'thread.understand': v.object({ card: v.nullable(card) }),
  'thread.answered': state('written', 'opened', 'dismissed', 'gone'),
  'quiet.wanted': recorded,
  'site.wanted': v.object({ wanted: v.boolean() }),
  'draft.wanted': v.object({ draft: v.nullable(draft) }),
  'finding.off': recorded,
  'drawing.wanted': state('brought'),
  'person.seen': personAnswer,
  'person.nudged': recorded,
  'person.connected': recorded,
  'person.confirmed': recorded,
  'person.dismissed': recorded,
  'stranger.nudged': recorded,
  'stranger.dismissed': recorded,
  'reminder.wanted': recorded,
  'site.seen': v.object({ state: v.literal('recorded'), isNews: maybe(v.boolean()) }),
  'page.open': state('opened'),
  'timeline.append': v.object({ appended: v.number() }),
  'backup.restore': v.object({ added: v.number(), known: v.number() }),
}

const refusal = v.variant('refused', [
  v.object({ ok: v.literal(false), refused: v.picklist(['sender', 'shape']) }),
  v.object({ ok: v.literal(false), refused: v.picklist(['storage', 'internal']), detail: text }),
  v.object({
    ok: v.literal(false),
    refused: v.literal('gone'),
    because: v.picklist(['no-answer', 'reloaded']),
  }),
])

const success = v.object({ ok: v.literal(true), value: v.unknown() })

/** Reads what came back for a request; anything that is no answer to it is an `internal` refusal. */
export function parseAnswer<Name extends RequestName>(name: Name, answer: unknown): Answer<Name> {
  const refused = refusal.read(answer)
  if (refused !== v.misfit) return refused
  const answered = success.read(answer)
  const shape: v.Shape<Responses[Name]> = values[name]
  const value = answered === v.misfit ? v.misfit : shape.read(answered.value)
  if (value !== v.misfit) return { ok: true, value }
  return { ok: false, refused: 'internal', detail: `unreadable answer to ${name}` }
}
