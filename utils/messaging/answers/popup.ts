import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'

/** What the popup asks: it reads by itself and has written. */
export const popupAnswers: AnswerShapes<'timeline.append'> = {
  'timeline.append': v.object({ appended: v.number() }),
}
