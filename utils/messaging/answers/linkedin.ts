import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { networkAnswers } from './personal.ts'
import { offeredDraft, state } from './subject.ts'

/** What a page of LinkedIn asks without its chats. */
export const linkedInAnswers = {
  ...networkAnswers,
  'chats.wanted': state('brought'),
  'draft.wanted': v.object({ draft: v.nullable(offeredDraft) }),
} satisfies Partial<AnswerShapes>

export type LinkedInRequest = keyof typeof linkedInAnswers
