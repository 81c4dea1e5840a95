import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'

/** What Gmail's page asks before there is a mail in it. */
export const gmailStandingByAnswers = {
  'site.wanted': v.object({ wanted: v.boolean() }),
  'site.seen': v.object({ state: v.literal('recorded'), isNews: v.exactOptional(v.boolean()) }),
  'mail.wanted': v.object({ state: v.picklist(['brought', 'unwanted']) }),
} satisfies Partial<AnswerShapes>

export type StandByRequest = keyof typeof gmailStandingByAnswers
