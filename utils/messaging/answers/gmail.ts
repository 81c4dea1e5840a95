import type { Finding } from '../../language/manners/finding.ts'
import type { Judgement, ThreadCard } from '../protocol.ts'
import type { AnswerShapes } from '../read-answer.ts'
import * as v from '../shapes.ts'
import { gmailStandingByAnswers } from './gmail-standing-by.ts'
import { maybe, offeredDraft, recorded, state, subject, text, verdict, window } from './subject.ts'

const finding: v.Shape<Finding> = v.variant('kind', [
  v.object({ kind: v.literal('open-slot'), slot: text }),
  v.object({ kind: v.picklist(['asks-for-news', 'blames']), words: text }),
  v.object({ kind: v.picklist(['misspelt-name', 'misspelt-company']), written: text, known: text }),
  v.object({ kind: v.literal('same-text'), name: text }),
  v.object({ kind: v.picklist(['too-long', 'too-short']), words: v.number() }),
])

const judgement: v.Shape<Judgement> = v.variant('tracked', [
  v.object({ tracked: v.literal(false) }),
  v.object({
    tracked: v.literal(true),
    kind: v.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear']),
    because: maybe(text),
    verdict,
    window,
    about: subject,
    findings: maybe(v.array(finding)),
  }),
])

const card: v.Shape<ThreadCard> = v.object({
  offer: text,
  title: text,
  body: text,
  lines: v.array(text),
  ways: v.array(
    v.object({
      way: v.picklist(['accept', 'instead', 'open', 'dismiss-offer', 'dismiss-thread', 'dismiss-person']),
      label: text,
      rank: v.picklist(['primary', 'secondary', 'quiet']),
    }),
  ),
})

/** What Gmail's page asks. */
export const gmailAnswers = {
  ...gmailStandingByAnswers,
  'action.paused': recorded,
  'action.overridden': recorded,
  'drawing.wanted': state('brought'),
  'draft.wanted': v.object({ draft: v.nullable(offeredDraft) }),
  'people.recognise': v.object({ tracked: v.boolean(), quiet: maybe(v.boolean()) }),
  'message.judge': judgement,
  'message.sending': state('pending', 'untracked'),
  'message.undone': state('taken-back', 'unknown'),
  'message.settled': state('recorded', 'unknown'),
  'thread.marked': state('recorded', 'untracked'),
  'thread.seen': v.object({ recorded: v.number() }),
  'thread.understand': v.object({ card: v.nullable(card) }),
  'thread.answered': state('written', 'opened', 'dismissed', 'gone'),
  'quiet.wanted': recorded,
  'finding.off': recorded,
  'reminder.wanted': recorded,
  'page.open': state('opened'),
} satisfies Partial<AnswerShapes>

export type GmailRequest = keyof typeof gmailAnswers
