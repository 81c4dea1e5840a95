import { readApplication } from '../etiquette/application.ts'
import { timeOf } from '../etiquette/dates.ts'
import type { ApplicationId, ContactId, ForeignEvent, TimelineEvent } from '../etiquette/events.ts'
import { fold } from '../etiquette/fold.ts'
import { windowOf } from '../etiquette/follow-up.ts'
import type { Policy } from '../etiquette/policy.ts'
import type { Projection } from '../etiquette/projection.ts'
import { readSituation, type Situation } from '../etiquette/situation.ts'
import type { Window } from '../etiquette/window.ts'
import type { Subject } from '../messaging/protocol.ts'
import { subjectOf } from '../messaging/subject.ts'
import { isPutOff, putOffsOf } from '../timeline/put-off.ts'
import { isKnown } from '../timeline/sound.ts'
import { type Moment, today } from './dates-in-words.ts'

/** One application as the pages show it. */
export interface ReadApplication {
  situation: Situation
  window: Window
  /** What the window shows was put off by the user, and is for another day. */
  readonly isPutOff: boolean
  /** Worked out when it is first asked for: of two thousand rows only those on the screen are. */
  readonly about: Subject
}

export function project(events: readonly (TimelineEvent | ForeignEvent)[]): Projection {
  return fold(events.filter(isKnown))
}

/** Every application of the timeline as it stands at this moment, in the order they were added. */
export function readApplications(
  projection: Projection,
  moment: Moment,
  policy: Policy,
): readonly ReadApplication[] {
  const putOffs = putOffsOf(projection, timeOf(moment.now))
  return [...projection.applications.keys()].flatMap(
    (application) => readOne(projection, application, moment, policy, putOffs) ?? [],
  )
}

/** One application; undefined when nobody has added it, or when that was taken back. */
export function readOne(
  projection: Projection,
  application: ApplicationId,
  moment: Pick<Moment, 'now' | 'zone'>,
  policy: Policy,
  putOffs = putOffsOf(projection, timeOf(moment.now)),
): ReadApplication | undefined {
  const now = timeOf(moment.now)
  const situation = readSituation(projection, application, now, policy)
  if (situation === undefined) return undefined
  const window = windowOf(situation, now, moment.zone, policy)
  const named = concernedBy(window)
  let about: Subject | undefined
  return {
    situation,
    window,
    get isPutOff() {
      return isPutOff(putOffs, situation, window.state, today(moment))
    },
    get about() {
      about ??= subjectOf(projection, situation, now, { verdict: { action: 'clear' }, named })
      return about
    },
  }
}

/** How many applications there are at `now`, in milliseconds since 1970; without those that were taken back. */
export function countApplications(projection: Projection, now: number): number {
  return [...projection.applications.keys()].filter(
    (application) => readApplication(projection, application, now) !== undefined,
  ).length
}

/** The people whom the sentence of a window names. */
function concernedBy(window: Window): readonly ContactId[] {
  if (window.state === 'thank-you') return window.owed
  return window.state === 'your-turn' && window.from !== undefined ? [window.from] : []
}
