import type { Judgement, RequestName } from '../../../messaging/protocol.ts'
import type { Conversation } from '../../../sites/network.ts'
import { isSameSighting } from '../../../sites/same-sighting.ts'
import type { Gesture } from '../../gesture.ts'
import { decideJudged, decideSend, type SendDecision } from '../../gmail/decide-send.ts'
import type { PauseAnswer } from '../../gmail/surfaces.ts'
import type { Decision, Guard, GuardOptions } from '../../guard.ts'
import { pressOnce } from '../../press-once.ts'
import { pressByClick, pressEnter } from '../../replay.ts'
import { wait } from '../../wait.ts'
import type { SocialOptions } from '../options.ts'
import { chatMessage, isTheirTurnOver, personIn, signatureOf } from './chat-session.ts'
import type { Judging } from './judging.ts'
import { type LeavingMessage, messageAt } from './message-at.ts'
import type { SentAttempt, watchMessageSent } from './message-sent.ts'
import { type ProfilePairs, referencesTo } from './profile-pairs.ts'
import type { LinkedInSurfaces, MessagePauseView, TrackedJudgement } from './surfaces.ts'

export interface MessageHoldingOptions extends SocialOptions<RequestName> {
  judging: Judging
  pairs: ProfilePairs
  sent: ReturnType<typeof watchMessageSent>
  surfaces: LinkedInSurfaces
  guard: Pick<Guard, 'replay'>
  /** Offers the thank-you that is owed. */
  suggestThankYou(chat: Conversation): void
}

/** A user never waits longer than this for an answer; then the message goes. */
const answerWithin = 900

/** Holds messages that should be asked about, and lets everything else go untouched: what the guard asks. */
export function createMessageHolding(options: MessageHoldingOptions): Pick<GuardOptions, 'decide' | 'held'> {
  const { window, network, judging, pairs, sent, surfaces, ask, guard } = options
  const { document } = window
  const heldBy = new WeakMap<Element, LeavingMessage>()
  /** The question that stands open. */
  let open: MessagePauseView | null = null
  const here = () => new URL(window.location.href)

  function decide(gesture: Gesture): Decision {
    if (!gesture.acts) return 'pass'
    const leaving = messageAt(gesture, document, here())
    if (leaving === null) return 'pass'
    if (decisionOn(leaving.chat) === 'pass') {
      attempted(leaving.chat)
      return 'pass'
    }
    heldBy.set(leaving.control, leaving)
    return { hold: leaving.control }
  }

  function decisionOn(chat: Conversation): SendDecision {
    const session = judging.of(chat)
    const signature = signatureOf(chat)
    const recipients =
      session.recognised === null ? 'unknown' : session.recognised.tracked ? 'tracked' : 'untracked'
    return decideSend({
      sendReplaced: false,
      released: false,
      deciding: session.deciding,
      recipients,
      judgement: session.judged?.signature === signature ? session.judged.judgement : null,
      allowed: session.allowed.has(signature),
      slots: [],
    })
  }

  function onHeld(_gesture: Gesture, control: Element): void {
    const held = heldBy.get(control)
    if (held === undefined) return
    try {
      switch (decisionOn(held.chat)) {
        case 'swallow':
          askAgain()
          return
        case 'pass':
          letGo(held)
          return
        case 'ask':
          void askThenGoOn(held)
          return
        case 'pause':
        case 'pause-for-slot':
          pause(held, judging.of(held.chat).judged?.judgement ?? { tracked: false })
      }
    } catch (error) {
      options.failed(error)
      letGo(held)
    }
  }

  async function askThenGoOn(held: LeavingMessage): Promise<void> {
    const session = judging.of(held.chat)
    session.deciding = true
    try {
      const question = judging.refresh(held.chat).then(({ judged }) => judged?.judgement ?? null)
      const judgement = await Promise.race([question, wait(window, answerWithin)])
      session.deciding = false
      if (judgement === null || decideJudged(judgement, []) === 'pass') letGo(held)
      else pause(held, judgement)
    } catch (error) {
      session.deciding = false
      options.failed(error)
      letGo(held)
    }
  }

  function pause(held: LeavingMessage, judged: Judgement): void {
    if (!judged.tracked) {
      letGo(held)
      return
    }
    const session = judging.of(held.chat)
    session.deciding = true
    record('action.paused', held, judged)
    const close = () => {
      session.deciding = false
      open = null
      surfaces.pause(null)
    }
    open = {
      judged,
      close,
      unseen() {
        close()
        letGo(held)
      },
      answer(answer) {
        close()
        answered(held, judged, answer)
      },
    }
    surfaces.pause(open)
  }

  /** Nothing behind a question can be pressed: a press there means that the page took it away. */
  function askAgain(): void {
    if (open === null) return
    surfaces.pause(null)
    surfaces.pause(open)
  }

  function answered(held: LeavingMessage, judged: TrackedJudgement, answer: PauseAnswer): void {
    const { verdict } = judged
    switch (answer) {
      case 'keep-draft':
        return
      case 'remind':
        if (verdict.action !== 'pause' || verdict.until === undefined) return
        void ask('reminder.wanted', { application: verdict.application, until: verdict.until })
        surfaces.message('reminder-set')
        return
      case 'write-thank-you':
        options.suggestThankYou(held.chat)
        return
      case 'send-anyway': {
        record('action.overridden', held, judged)
        const asked = verdict.action === 'pause' && verdict.reason === 'is-this-a-follow-up'
        letGo(held, asked ? 'check-in' : undefined)
        return
      }
      case 'not-a-follow-up':
        markThread(held.chat, judged)
        letGo(held, 'other')
    }
  }

  // "This is not a thank-you" is about this message; "not a follow-up" is about the whole thread.
  function markThread(chat: Conversation, { verdict }: TrackedJudgement): void {
    if (verdict.action !== 'pause' || verdict.reason === 'already-thanked') return
    const { people, thread } = chatMessage(chat, pairs)
    if (thread !== undefined) void ask('thread.marked', { thread, kind: 'other', people })
  }

  function record(
    what: 'action.paused' | 'action.overridden',
    { chat }: LeavingMessage,
    { verdict, kind, about }: TrackedJudgement,
  ): void {
    if (verdict.action !== 'pause') return
    const named = chat.who === null ? [] : referencesTo(pairs.joined(chat.who))
    const contact = about.contact?.contact ?? named[0]?.profile ?? named[0]?.name ?? ''
    const { application, reason } = verdict
    void ask(what, {
      application,
      reason,
      intent: { act: 'send', kind, channel: 'linkedin', to: [contact.slice(0, 320)] },
    })
  }

  function letGo(held: LeavingMessage, kind?: SentAttempt['kind']): void {
    const session = judging.of(held.chat)
    session.deciding = false
    attempted(held.chat, kind)
    const replay = pressOnce(() => controlAgain(held), held.way === 'enter' ? pressEnter : pressByClick)
    void guard.replay(replay).then((outcome) => {
      if (outcome !== 'gone') return
      session.allowed.add(signatureOf(held.chat))
      surfaces.message('gone')
    }, options.failed)
  }

  function attempted(chat: Conversation, said?: SentAttempt['kind']): void {
    const session = judging.of(chat)
    if (session.recognised !== null && !session.recognised.tracked) return
    const judgement = session.judged?.judgement
    const seen =
      isTheirTurnOver(chat) && judgement?.tracked && judgement.kind === 'reply' ? 'reply' : undefined
    const kind = said ?? seen
    const tracked =
      session.recognised !== null ||
      judging.refresh(chat).then(({ recognised }) => recognised?.tracked === true)
    sent.attempted({
      chat,
      message: chatMessage(chat, pairs),
      tracked,
      ...(judgement?.tracked ? { takenFor: judgement.kind } : {}),
      ...(kind === undefined ? {} : { kind }),
    })
  }

  /** The control as it is now: the same chat, the same words, maybe new nodes. */
  function controlAgain({ chat, way, control }: LeavingMessage): Element | null {
    const chats = network.readConversations(document, here())
    const now =
      chats.find(({ root }) => root === chat.root) ??
      chats.find(({ who }) => who !== null && chat.who !== null && isSameSighting(network, who, chat.who))
    if (now === undefined || personIn(now) !== personIn(chat) || now.text !== chat.text) return null
    const same = way === 'button' ? now.send : now.composer
    return same ?? (control.isConnected ? control : null)
  }

  return { decide, held: onHeld }
}
