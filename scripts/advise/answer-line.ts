import * as v from 'valibot'
import { adviseOn } from '../../utils/etiquette/advise.ts'
import { applicationsAt } from '../../utils/etiquette/applications-at.ts'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import { fold } from '../../utils/etiquette/fold.ts'
import { followUp } from '../../utils/etiquette/follow-up.ts'
import type { Intent } from '../../utils/etiquette/intent.ts'
import { parseEvents } from '../../utils/etiquette/parse-event.ts'
import { parseIntent } from '../../utils/etiquette/parse-intent.ts'
import { parsePolicy } from '../../utils/etiquette/parse-policy.ts'
import { type Parsed, parseWith } from '../../utils/etiquette/parsed.ts'
import type { Policy } from '../../utils/etiquette/policy.ts'
import { instant, zone } from '../../utils/etiquette/shapes.ts'
import type { Verdict } from '../../utils/etiquette/verdict.ts'
import type { Window } from '../../utils/etiquette/window.ts'
import { strangersNamed } from './strangers-named.ts'

const line = v.object({
  id: v.union([v.string(), v.number()]),
  now: instant,
  zone,
  policy: v.optional(v.unknown()),
  events: v.array(v.unknown()),
  intent: v.optional(v.unknown()),
})

type Id = string | number | null
export type Answer = { id: Id; window: Window | null; verdict?: Verdict } | { id: Id; error: string }

interface Question {
  now: string
  zone: string
  policy: Policy
  events: readonly TimelineEvent[]
  intent: Intent | undefined
}

/** Judges one line of JSON; whatever is wrong with it is the answer. */
export function answerLine(written: string): Answer {
  let id: Id = null
  try {
    const value: unknown = JSON.parse(written)
    id = idOf(value)
    const question = readQuestion(value)
    return question.ok ? { id, ...judge(question.value) } : { id, error: question.reason }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

function idOf(value: unknown): Id {
  const named = v.safeParse(v.object({ id: line.entries.id }), value)
  return named.success ? named.output.id : null
}

function readQuestion(value: unknown): Parsed<Question> {
  const outer = parseWith(line, value)
  if (!outer.ok) return outer
  const policy = parsePolicy(outer.value.policy ?? {})
  if (!policy.ok) return wrong(`policy.${policy.reason}`)
  const { events, foreign, bad } = parseEvents(outer.value.events)
  const [firstBad] = bad
  if (firstBad !== undefined) return wrong(`events.${firstBad.index}: ${firstBad.reason}`)
  const [firstForeign] = foreign
  if (firstForeign !== undefined) return wrong(`unknown event type ${firstForeign.type}`)
  const intent = (outer.value.intent ?? undefined) === undefined ? undefined : parseIntent(outer.value.intent)
  if (intent?.ok === false) return wrong(`intent.${intent.reason}`)
  const [stranger] = strangersNamed(events, intent?.value)
  if (stranger !== undefined) return wrong(stranger)
  const { now, zone } = outer.value
  return { ok: true, value: { now, zone, policy: policy.value, events, intent: intent?.value } }
}

function judge({ now, zone, policy, events, intent }: Question): {
  window: Window | null
  verdict?: Verdict
} {
  const projection = fold(events)
  const windowOf = (application: string | undefined) =>
    application === undefined ? null : (followUp(projection, application, now, zone, policy) ?? null)
  const [firstAdded] = applicationsAt(projection, now)
  if (intent === undefined) {
    if (firstAdded === undefined) throw new Error('no application')
    return { window: windowOf(firstAdded) }
  }
  const { verdict, application } = adviseOn(projection, intent, now, zone, policy)
  return { window: windowOf(intent.application ?? application ?? firstAdded), verdict }
}

function wrong(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}
