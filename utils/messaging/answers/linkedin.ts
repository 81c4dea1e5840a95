import type { OfferedDraft } from '../protocol.ts'
import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { personalAnswers } from './personal.ts'
import { reachable, state, text } from './subject.ts'

const draft: v.Shape<OfferedDraft> = v.object({
  subject: text,
  text,
  slots: v.array(text),
  to: v.array(reachable),
})

/** What a page of LinkedIn asks without its chats. */
export const linkedInAnswers = {
  ...personalAnswers,
  'chats.wanted': state('brought'),
  'draft.wanted': v.object({ draft: v.nullable(draft) }),
} satisfies Partial<AnswerShapes>

export type LinkedInRequest = keyof typeof linkedInAnswers
