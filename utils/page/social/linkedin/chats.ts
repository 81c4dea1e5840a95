import type { FindingKind } from '../../../language/manners/finding.ts'
import type { RequestName } from '../../../messaging/protocol.ts'
import type { AnswerShapes } from '../../../messaging/read-answer.ts'
import type { Unheard } from '../../../messaging/unheard.ts'
import type { Conversation, Network } from '../../../sites/network.ts'
import type { Guard, GuardOptions } from '../../guard.ts'
import type { SocialOptions } from '../options.ts'
import { createJudging } from './judging.ts'
import { chatAround } from './message-at.ts'
import { createMessageHolding } from './message-holding.ts'
import { watchMessageSent } from './message-sent.ts'
import { type ProfilePairs, referencesTo } from './profile-pairs.ts'
import type { LineView, LinkedInSurfaces, TrackedJudgement } from './surfaces.ts'

export interface ChatsOptions extends SocialOptions<RequestName> {
  pairs: ProfilePairs
  surfaces: LinkedInSurfaces
  guard: Pick<Guard, 'replay'>
  /** A message to somebody tracked was judged; what was found in it can be switched off. */
  judged(judgement: TrackedJudgement, finding: LineView['finding']): void
  /** The extension was updated under this page. */
  reloaded(): void
}

/** What is done about messages, once it is there. */
export interface RunningChats extends Pick<GuardOptions, 'decide' | 'held'> {
  /** The user turns to a place to write in, or has written there. */
  attend(path: readonly Element[]): void
}

/**
 * LinkedIn's messages: how chats are read, judged and held. It is a script of its own, brought into a page when there is
 * somewhere to write (docs/decisions/0013-drawing-when-needed.md).
 */
export interface Chats {
  /** LinkedIn read with its chats as well. */
  withChats(pages: Network): Network
  /** What else the background is asked for them. */
  answers: AnswerShapes
  start(options: ChatsOptions): RunningChats
}

/** Starts what is done about messages. Ends with the signal. */
export function startChats(options: ChatsOptions & { unheard: Unheard }): RunningChats {
  const { window, surfaces, ask, pairs, signal } = options
  const sent = watchMessageSent(options)
  const judging = createJudging({
    ...options,
    judged({ judged }) {
      if (signal.aborted || !judged?.judgement.tracked) return
      options.judged(judged.judgement, weightiest(judged.judgement))
    },
  })

  /** What is switched off here is not said again of what was judged before. */
  const off = new Set<FindingKind>()

  function weightiest(judgement: TrackedJudgement): LineView['finding'] {
    const finding = judgement.findings?.find(({ kind }) => !off.has(kind))
    if (finding === undefined) return null
    const { kind } = finding
    return {
      finding,
      switchOff() {
        off.add(kind)
        void ask('finding.off', { kind })
        options.judged(judgement, weightiest(judgement))
      },
    }
  }

  /** The thank-you that is owed, as a text to copy: what stands in the chat is the user's. */
  function suggestThankYou(chat: Conversation): void {
    const named = chat.who === null ? [] : referencesTo(pairs.joined(chat.who))
    const wanted = { kind: 'thank-you', channel: 'linkedin', people: named } as const
    void ask('draft.wanted', wanted, { timeoutMs: 5_000 }).then((answer) => {
      const draft = answer.ok ? answer.value.draft : null
      if (draft === null) {
        surfaces.message('no-draft')
        return
      }
      surfaces.suggestion({
        what: 'thank-you',
        text: draft.text,
        limit: null,
        hint: null,
        field: null,
        dismiss: () => surfaces.suggestion(null),
      })
    }, options.failed)
  }

  return {
    ...createMessageHolding({ ...options, judging, sent, suggestThankYou }),
    attend(path) {
      const chat = chatAround(path, window.document, new URL(window.location.href))
      if (chat !== null && !chat.group && chat.who !== null) judging.refresh(chat).catch(options.failed)
    },
  }
}
