import type { Judgement } from '../../messaging/protocol.ts'
import { bodyElement, findComposes, sendAndArchiveElement, sendElement } from '../../sites/gmail/compose.ts'
import { isSendReplaced, readCompose, readDraftId } from '../../sites/gmail/read-compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import type { Gesture } from '../gesture.ts'
import type { Decision, Guard } from '../guard.ts'
import { pressWithPointer } from '../press-with-pointer.ts'
import { pressByClick } from '../replay.ts'
import type { Deciding } from '../until-brought.ts'
import { wait } from '../wait.ts'
import { type ComposeSession, draftOf, isTracked } from './compose-session.ts'
import type { ComposeWatch } from './compose-watch.ts'
import { decideJudged, decideSend, type SendDecision, type SendFacts } from './decide-send.ts'
import type { GmailAsk } from './gmail-ask.ts'
import { type HeldSend, type HeldSends, readHeldSends } from './held-send.ts'
import { doubtMs, type Judging } from './judging.ts'
import { addressesOf, peopleOf, recipientsKey, signatureOf, slotsLeft, threadOf } from './message-draft.ts'
import { onRelease } from './on-release.ts'
import type { BringParts } from './parts.ts'
import type { Attempt, SentWatch } from './sent-watch.ts'
import { canSchedule, showScheduling } from './show-scheduling.ts'
import type { PauseAnswer, Surfaces, TrackedJudgement } from './surfaces.ts'

export interface HoldingOptions {
  window: Window & typeof globalThis
  ask: GmailAsk
  judging: Judging
  composes: ComposeWatch
  sent: SentWatch
  surfaces: Surfaces
  guard: Pick<Guard, 'replay' | 'replaying'>
  /** Opens a new mail with the thank-you that is owed. */
  writeThankYou(session: ComposeSession, judged: TrackedJudgement): void
  alive(): boolean
  failed(error: unknown): void
  now(): number
  instant(): string
  zone(): string
  parts: BringParts
  signal: AbortSignal
}

/** A user never waits longer than this for an answer; then the mail goes. */
const answerWithin = 1_000
/** For what nobody waits for. */
const tellWithin = 10_000

/** Holds what should be asked about, and lets everything else go untouched. */
export function createHolding(options: HoldingOptions): Deciding & Pick<HeldSends, 'choosing'> {
  const { window, composes, judging, sent, surfaces, guard, ask } = options
  const { document } = window
  const heldBy = new WeakMap<Element, HeldSend>()
  const sends = readHeldSends({ ...options, document })

  function decide(gesture: Gesture): Decision {
    const held = sends.at(gesture)
    if (held === null) return 'pass'
    const decision = decisionOn(held)
    if (decision === 'pass') {
      if (gesture.acts) attempted(held)
      return 'pass'
    }
    heldBy.set(held.control, held)
    return { hold: held.control }
  }

  function recipientsOf(session: ComposeSession): SendFacts['recipients'] {
    const people = readRecipients(session.root)
    if (peopleOf(people).length === 0) return 'none'
    if (session.recognised?.recipients !== recipientsKey(people)) return 'unknown'
    return isTracked(session) ? 'tracked' : 'untracked'
  }

  function decisionOn({ session, sendAt }: HeldSend): SendDecision {
    const { root } = session
    const recipients = recipientsOf(session)
    // Only what is written to tracked people is read.
    const compose = recipients === 'tracked' ? readCompose(root) : null
    const signature = compose === null ? null : signatureOf(compose)
    return decideSend({
      sendReplaced: isSendReplaced(root),
      released: session.released,
      deciding: session.deciding,
      recipients,
      judgement: sendAt === null && signature !== null ? judging.standing(session, signature) : null,
      allowed: signature !== null && session.allowed.has(signature),
      slots: slotsLeft(compose?.text ?? '', session.slots),
    })
  }

  function onHeld(_gesture: Gesture, control: Element): void {
    const held = heldBy.get(control)
    if (held === undefined) return
    try {
      const decision = decisionOn(held)
      switch (decision) {
        case 'swallow':
          return
        case 'pass':
          letGo(held)
          return
        case 'ask':
          void askThenGoOn(held)
          return
        case 'pause':
        case 'pause-for-slot':
          pause(held, decision, held.session.judged?.judgement ?? { tracked: false })
      }
    } catch (error) {
      options.failed(error)
      letGo(held)
    }
  }

  async function askThenGoOn(held: HeldSend): Promise<void> {
    held.session.deciding = true
    try {
      const judgement = await Promise.race([judgedNow(held), wait(window, answerWithin)])
      held.session.deciding = false
      const slots =
        judgement === null ? [] : slotsLeft(readCompose(held.session.root).text, held.session.slots)
      const decision = judgement === null ? 'pass' : decideJudged(judgement, slots)
      if (judgement === null || decision === 'pass') letGo(held)
      else pause(held, decision, judgement)
    } catch (error) {
      options.failed(error)
      letGo(held)
    }
  }

  /** Null when there is no answer; the mail goes then. */
  async function judgedNow({ session, sendAt }: HeldSend): Promise<Judgement | null> {
    await judging.refresh(session)
    if (!isTracked(session)) return session.recognised === null ? null : { tracked: false }
    const at = (await sendAt?.()) ?? 'unknown'
    if (at === 'unknown') return session.judged?.judgement ?? null
    return judging.at(session, readCompose(session.root), at)
  }

  function pause(held: HeldSend, decision: 'pause' | 'pause-for-slot', judged: Judgement): void {
    if (!judged.tracked) {
      letGo(held)
      return
    }
    const { session } = held
    session.deciding = true
    record('action.paused', held, judged)
    const close = () => {
      session.deciding = false
      surfaces.pause(null)
    }
    const focusBody = () => {
      const body = bodyElement(session.root)
      if (body instanceof HTMLElement) body.focus({ preventScroll: true })
    }
    surfaces.pause({
      judged,
      because: decision === 'pause' ? 'verdict' : 'slot',
      slots: slotsLeft(readCompose(session.root).text, session.slots),
      canSchedule: canSchedule(held),
      close,
      unseen: () => {
        close()
        letGo(held)
      },
      answer: (answer) => {
        close()
        if (answer === 'keep-draft') focusBody()
        else answered(held, judged, answer)
      },
    })
  }

  function answered(
    held: HeldSend,
    judged: TrackedJudgement,
    answer: Exclude<PauseAnswer, 'keep-draft'>,
  ): void {
    const { session } = held
    const { verdict } = judged
    switch (answer) {
      case 'remind':
        if (verdict.action !== 'pause' || verdict.until === undefined) return
        void remind(verdict.application, verdict.until)
        return
      case 'schedule':
        if (verdict.action === 'pause') showScheduling(session.root, verdict.until, surfaces)
        return
      case 'write-thank-you':
        options.writeThankYou(session, judged)
        return
      case 'send-anyway': {
        record('action.overridden', held, judged)
        const asked = verdict.action === 'pause' && verdict.reason === 'is-this-a-follow-up'
        letGo(held, asked ? 'check-in' : undefined)
        return
      }
      case 'not-a-follow-up':
        letGo(held, 'other', !markThread(session, judged))
    }
  }

  async function remind(application: string, until: string): Promise<void> {
    const kept = await ask('reminder.wanted', { application, until }, { timeoutMs: tellWithin })
    surfaces.message(kept.ok ? 'reminder-set' : 'reminder-failed')
  }

  // "This is not a thank-you" is about this mail; "not a follow-up" is about the whole thread.
  // False where Gmail has not named the thread yet.
  function markThread(session: ComposeSession, { verdict }: TrackedJudgement): boolean {
    if (verdict.action !== 'pause' || verdict.reason === 'already-thanked') return true
    const compose = readCompose(session.root)
    const thread = threadOf(compose)
    if (thread === null) return false
    void ask('thread.marked', { thread, kind: 'other', people: peopleOf(compose) }, { timeoutMs: tellWithin })
    return true
  }

  function record(
    what: 'action.paused' | 'action.overridden',
    held: HeldSend,
    judged: TrackedJudgement,
  ): void {
    const { verdict, kind } = judged
    if (verdict.action !== 'pause') return
    const to = addressesOf(readRecipients(held.session.root))
    const intent = { act: 'send', kind, channel: 'gmail', to } as const
    void ask(
      what,
      { application: verdict.application, reason: verdict.reason, intent },
      { timeoutMs: tellWithin },
    )
  }

  function letGo(held: HeldSend, kind?: Attempt['kind'], marks = false): void {
    const { session } = held
    const mark = sent.mark()
    session.deciding = false
    if (isTracked(session)) session.allowed.add(signatureOf(readCompose(session.root)))
    attempted(held, kind, marks)
    void guard
      .replay({
        find: () => controlAgain(held),
        ways: [pressWithPointer, pressByClick],
        acted: () => sent.actedOn(session, mark) || (held.way === 'schedule' && !held.control.isConnected),
      })
      .then((outcome) => {
        if (outcome === 'acted') return
        session.released = true
        surfaces.message('released')
      })
  }

  function attempted({ session, sendAt }: HeldSend, kind?: Attempt['kind'], marks = false): void {
    const recipients = recipientsOf(session)
    if (recipients === 'untracked') return
    sent.attempted(session, {
      sendAt,
      isTracked: recipients === 'tracked',
      ...(kind === undefined ? {} : { kind }),
      ...(marks ? { marks } : {}),
    })
    judging.doubt()
    window.setTimeout(() => {
      for (const open of composes.open()) if (isTracked(open)) void judging.refresh(open)
    }, doubtMs)
  }

  /** The control as it is now: Gmail builds its toolbar anew, and may have moved the compose. */
  function controlAgain({ session, way, control }: HeldSend): Element | null {
    if (way === 'schedule') return control.isConnected ? control : null
    const draft = draftOf(session)
    const root = session.root.isConnected
      ? session.root
      : findComposes(document).find((candidate) => readDraftId(candidate) === draft)
    if (root === undefined) return null
    return way === 'send' ? sendElement(root) : sendAndArchiveElement(root)
  }

  onRelease({ ...options, heldAt: sends.at, replaying: guard.replaying, attempted })
  return { decide, held: onHeld, choosing: sends.choosing }
}
