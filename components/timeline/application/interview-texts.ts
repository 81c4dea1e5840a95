import type { InterviewId } from '../../../utils/etiquette/events.ts'
import { isKnown } from '../../../utils/timeline/sound.ts'
import type { HistoryEntry } from '../../applications/card.ts'

/** What the user wrote about an interview before and after it; the latest of each counts. */
export interface InterviewTexts {
  prepared?: string
  noted?: string
}

/** The texts of one interview; `history` has the newest entry first. */
export function interviewTexts(history: readonly HistoryEntry[], interview: InterviewId): InterviewTexts {
  const latest = (type: 'prepared' | 'noted') => {
    for (const { event, voidedBy } of history) {
      if (voidedBy !== undefined || !isKnown(event) || event.type !== type) continue
      if (event.data.interview === interview) return event.data.text
    }
    return undefined
  }
  const prepared = latest('prepared')
  const noted = latest('noted')
  return { ...(prepared === undefined ? {} : { prepared }), ...(noted === undefined ? {} : { noted }) }
}
