import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'

/** What the popup asks: it reads by itself and has written. */
export const popupAnswers = {
  'timeline.missing': v.object({ missing: v.boolean() }),
  'timeline.append': v.object({ appended: v.number() }),
  'backup.restore': v.object({ added: v.number(), known: v.number() }),
} satisfies Partial<AnswerShapes>

export type PopupRequest = keyof typeof popupAnswers
