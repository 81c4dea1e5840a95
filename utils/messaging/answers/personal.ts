import type { PersonAnswer } from '../protocol.ts'
import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { maybe, recorded, state, subject, verdict, window } from './subject.ts'

const personAnswer: v.Shape<PersonAnswer> = v.variant('match', [
  v.object({ match: v.literal('none') }),
  v.object({ match: v.picklist(['handle', 'name', 'company', 'profile']), verdict, window, about: subject }),
])

/** What a page of any network asks. */
export const networkAnswers = {
  'site.wanted': v.object({ wanted: v.boolean(), aside: v.exactOptional(v.boolean()) }),
  'drawing.wanted': state('brought'),
  'person.seen': personAnswer,
  'person.connected': recorded,
  'site.seen': v.object({ state: v.literal('recorded'), isNews: maybe(v.boolean()) }),
} satisfies Partial<AnswerShapes>

/** What a personal network's page asks. */
export const personalAnswers = {
  ...networkAnswers,
  'action.paused': recorded,
  'action.overridden': recorded,
  'person.nudged': recorded,
  'person.confirmed': recorded,
  'person.dismissed': recorded,
  'stranger.nudged': recorded,
  'stranger.dismissed': recorded,
} satisfies Partial<AnswerShapes>

export type PersonalRequest = keyof typeof personalAnswers
