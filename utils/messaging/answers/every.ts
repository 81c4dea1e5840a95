import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { gmailAnswers } from './gmail.ts'
import { linkedInAnswers } from './linkedin.ts'

/** What is asked anywhere. */
export const everyAnswer: AnswerShapes = {
  ...linkedInAnswers,
  ...gmailAnswers,
  'timeline.append': v.object({ appended: v.number() }),
  'application.erase': v.object({ state: v.picklist(['erased', 'unknown']) }),
  'backup.restore': v.object({ added: v.number(), known: v.number() }),
}
