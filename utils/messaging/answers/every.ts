import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { gmailAnswers } from './gmail.ts'
import { linkedInAnswers } from './linkedin.ts'
import { popupAnswers } from './popup.ts'

/** What is asked anywhere. */
export const everyAnswer: AnswerShapes = {
  ...linkedInAnswers,
  ...gmailAnswers,
  ...popupAnswers,
  'application.erase': v.object({ state: v.picklist(['erased', 'unknown']) }),
}
