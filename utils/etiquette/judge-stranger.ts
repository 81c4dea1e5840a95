import type { SocialAct } from './intent.ts'
import type { Situation } from './situation.ts'
import type { Verdict } from './verdict.ts'

/**
 * What is said of somebody on a personal network who is no contact but says that they work where an application runs:
 * a hint, never a pause. The company is a signal, not a person; most of its people never hear of the application.
 *
 * @param isNudged the user was told about this person today.
 */
export function judgeStranger(situation: Situation, act: SocialAct, isNudged: boolean): Verdict {
  if (situation.closing !== undefined) return { action: 'clear' }
  if (act === 'visit' && isNudged) return { action: 'clear' }
  return {
    action: 'hint',
    reason: 'personal-network',
    application: situation.application.application,
  }
}
