import { counting } from '../etiquette/counting.ts'
import type { ApplicationId, CivilDate } from '../etiquette/events.ts'
import type { Projection } from '../etiquette/projection.ts'
import type { Situation } from '../etiquette/situation.ts'
import type { WindowState } from '../etiquette/window.ts'

/**
 * The last day that can be written: put off until then, an application is never reminded of. It is an ordinary day
 * to every version of the format, so that an older one keeps silent too (docs/timeline.md).
 */
export const never: CivilDate = '9999-12-31'

/** What the user said last: not before this day. */
export interface PutOff {
  until: CivilDate
  /** When it was said, in milliseconds since 1970. */
  saidAt: number
}

/** Everything that is put off: all applications together, and each of its own. */
export interface PutOffs {
  all?: PutOff
  of: ReadonlyMap<ApplicationId, PutOff>
}

/** What was put off by `now` (milliseconds since 1970); the last word counts, about all and about each. */
export function putOffsOf(projection: Projection, now: number): PutOffs {
  const of = new Map<ApplicationId, PutOff>()
  let all: PutOff | undefined
  for (const { event, at } of counting(projection, projection.snoozes, now)) {
    if (event.type !== 'snoozed') continue
    const putOff = { until: event.data.until, saidAt: at }
    if (event.application === undefined) all = putOff
    else of.set(event.application, putOff)
  }
  return all === undefined ? { of } : { all, of }
}

/** What was said about one application, whether about it alone or about all. */
export function putOffsFor({ all, of }: PutOffs, application: ApplicationId): readonly PutOff[] {
  return [all, of.get(application)].filter((putOff) => putOff !== undefined)
}

/** Whether the user wants to hear nothing of an application any more. */
export function isMuted({ of }: PutOffs, application: ApplicationId): boolean {
  return of.get(application)?.until === never
}

/** Something to do, as far as putting it off is concerned. */
export interface Deferrable {
  /** When it came up, in milliseconds since 1970; absent for asking, which the user may put off ahead. */
  cameAt?: number
}

/**
 * Whether this was meant when something was put off: what came up later is news, a question of theirs above all,
 * and is told at once; an application that is never to be reminded of stays silent.
 */
export function concerns({ until, saidAt }: PutOff, { cameAt }: Deferrable): boolean {
  return until === never || cameAt === undefined || cameAt <= saidAt
}

/** Whether what an application's window shows is put off on this day. */
export function isPutOff(
  putOffs: PutOffs,
  situation: Situation,
  state: WindowState,
  today: CivilDate,
): boolean {
  const deferrable = deferrableOf(situation, state)
  return putOffsFor(putOffs, situation.application.application).some(
    (putOff) => today < putOff.until && concerns(putOff, deferrable),
  )
}

function deferrableOf(situation: Situation, state: WindowState): Deferrable {
  if (state === 'thank-you') return thanksDeferrable(situation)
  return state === 'your-turn' ? answerDeferrable(situation) : {}
}

/** A thank-you came up when the last round that it is owed for ended. */
export function thanksDeferrable({ debts }: Situation): Deferrable {
  const last = debts.at(-1)
  return last === undefined ? {} : { cameAt: last.round.endsAt }
}

/** An answer came up with the last thing they asked. */
export function answerDeferrable({ application }: Situation): Deferrable {
  const asked = application.received.filter(({ kind }) => kind === 'question' || kind === 'offer')
  return asked.length === 0 ? {} : { cameAt: Math.max(...asked.map(({ at }) => at)) }
}

/** Until when one application is put off, by what was said about it alone; undefined where that day has come. */
export function putOffUntil(
  { of }: PutOffs,
  application: ApplicationId,
  today: CivilDate,
): CivilDate | undefined {
  const until = of.get(application)?.until
  return until !== undefined && today < until ? until : undefined
}
