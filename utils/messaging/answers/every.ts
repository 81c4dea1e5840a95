import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { gmailAnswers } from './gmail.ts'
import { linkedInAnswers } from './linkedin.ts'
import { personalAnswers } from './personal.ts'
import { popupAnswers } from './popup.ts'

/** What is asked anywhere. */
export const everyAnswer: AnswerShapes = {
  ...personalAnswers,
  ...linkedInAnswers,
  ...gmailAnswers,
  ...popupAnswers,
  'application.erase': v.object({ state: v.picklist(['erased', 'unknown']) }),
}
