import type { PauseVerdict } from '../../etiquette/verdict.ts'
import type { Window } from '../../etiquette/window.ts'
import type { Subject } from '../../messaging/protocol.ts'
import { type Moment, shortDay } from '../dates-in-words.ts'
import { say } from '../words.ts'
import { type PauseReason, pauseReason, type SocialPlace } from './pause-reason.ts'
import { pauseWays, type Way } from './pause-ways.ts'

export interface PauseSentence extends PauseReason {
  /** In the order in which they are offered. */
  ways: readonly Way[]
}

/** Title, reason with the date, and the ways out of a pause, good ones first. */
export function pauseSentence(
  verdict: PauseVerdict,
  window: Window,
  about: Subject,
  moment: Moment,
  place?: SocialPlace,
): PauseSentence {
  return {
    ...pauseReason(verdict, window, about, moment, place),
    ways: pauseWays(verdict, moment, place),
  }
}

/** *Schedule for 4 Dec*: offered beside the reminder where the site can send at a chosen time. */
export function withScheduling(
  sentence: PauseSentence,
  verdict: PauseVerdict,
  moment: Moment,
): PauseSentence {
  const { until } = verdict
  const at = sentence.ways.findIndex(({ way }) => way === 'remind')
  if (until === undefined || at < 0) return sentence
  const schedule: Way = {
    way: 'schedule',
    label: say('waySchedule', shortDay(until, moment)),
    rank: 'secondary',
  }
  return { ...sentence, ways: sentence.ways.toSpliced(at, 0, schedule) }
}
