import type { Judgement } from '../../messaging/protocol.ts'
import { readCompose } from '../../sites/gmail/read-compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import type { Compose } from '../../sites/gmail/types.ts'
import { type ComposeSession, draftOf, noteThread } from './compose-session.ts'
import type { GmailAsk } from './gmail-ask.ts'
import { messageDraftOf, peopleOf, recipientsKey, signatureOf } from './message-draft.ts'

export interface JudgingOptions {
  ask: GmailAsk
  /** Milliseconds, monotonic. */
  now(): number
  /** A session was recognised or judged anew. */
  judged(session: ComposeSession): void
  /** The extension was updated under this page. */
  reloaded(): void
}

export interface Judging {
  /** Keeps the verdict on a compose current: asks who it is for, and only if tracked what it says. */
  refresh(session: ComposeSession): Promise<void>
  /** What was said to exactly this message; null when that may not be true any more, or nothing was said. */
  standing(session: ComposeSession, signature: string): Judgement | null
  /** A message is on its way: what may be said to others changes when the background hears of it. */
  doubt(): void
  /** Whether it was asked so long ago that somebody may have been added since. */
  isOld(session: ComposeSession): boolean
  /** The same after something was written: what was said before may hold no more. */
  anew(session: ComposeSession): Promise<void>
  /** The verdict on a message for a given time, without keeping it; null if there is no answer. */
  at(session: ComposeSession, compose: Compose, sendAt: string | null): Promise<Judgement | null>
}

/** A worker that has to start first needs longer than a user would wait; a hold stops waiting after 1 s itself. */
const timeoutMs = 5_000

/** Moving about in a compose asks often: an answer to the same question is good for this long. */
const goodFor = 2_000
const oldAfter = 30_000

/** Until a send has shown that it happened, and the background knows of it, every press asks anew. */
export const doubtMs = 5_000

export function createJudging({ ask, now, judged, reloaded }: JudgingOptions): Judging {
  const running = new WeakMap<ComposeSession, Promise<void>>()
  const again = new WeakSet<ComposeSession>()
  const fresh = new WeakMap<ComposeSession, { recipients: string; signature: string | null; at: number }>()

  let doubtedUntil = Number.NEGATIVE_INFINITY
  /** When something was written: what was asked before says nothing of it. */
  let changedAt = Number.NEGATIVE_INFINITY

  function refresh(session: ComposeSession): Promise<void> {
    const already = running.get(session)
    if (already !== undefined) {
      again.add(session)
      return already
    }
    const run = untilCurrent(session).finally(() => running.delete(session))
    running.set(session, run)
    return run
  }

  async function untilCurrent(session: ComposeSession): Promise<void> {
    do {
      again.delete(session)
      if (await recognise(session)) await judge(session)
    } while (again.has(session))
  }

  async function recognise(session: ComposeSession): Promise<boolean> {
    const recipients = readRecipients(session.root)
    const key = recipientsKey(recipients)
    const people = peopleOf(recipients)
    if (people.length === 0) {
      session.recognised = null
      session.judged = null
      judged(session)
      return false
    }
    if (isFresh(session)?.recipients === key) return session.recognised?.tracked === true
    const request = { channel: 'gmail' as const, people, thread: noteThread(session) }
    const asked = now()
    const answer = await ask('people.recognise', request, { timeoutMs })
    if (!answer.ok) {
      if (answer.refused === 'gone' && answer.because === 'reloaded') reloaded()
      return false
    }
    const before = session.recognised
    session.recognised = { recipients: key, tracked: answer.value.tracked }
    if (answer.value.quiet === true) session.dismissed = true
    fresh.set(session, { recipients: key, signature: null, at: goodSince(asked) })
    if (!answer.value.tracked) session.judged = null
    if (before?.recipients !== key || before.tracked !== answer.value.tracked) judged(session)
    return answer.value.tracked
  }

  async function judge(session: ComposeSession): Promise<void> {
    const compose = readCompose(session.root)
    const signature = signatureOf(compose)
    if (isFresh(session)?.signature === signature) return
    const asked = now()
    const judgement = await at(session, compose, null)
    if (judgement === null) return
    session.judged = { signature, judgement, at: goodSince(asked) }
    fresh.set(session, { recipients: recipientsKey(compose), signature, at: session.judged.at })
    judged(session)
  }

  /** An answer counts from when it came, unless something was written in between. */
  function goodSince(asked: number): number {
    return asked < changedAt ? asked : now()
  }

  function isDoubtful(at: number): boolean {
    return at < Math.max(doubtedUntil, changedAt)
  }

  function isFresh(session: ComposeSession) {
    const last = fresh.get(session)
    if (last === undefined || isDoubtful(last.at)) return undefined
    return now() - last.at < goodFor ? last : undefined
  }

  async function at(
    session: ComposeSession,
    compose: Compose,
    sendAt: string | null,
  ): Promise<Judgement | null> {
    // Under the id that its own sending is noted by, so that a mail that came back is not held against itself.
    const draft = draftOf(session)
    const request = { ...messageDraftOf(compose), draft, ...(sendAt === null ? {} : { sendAt }) }
    const answer = await ask('message.judge', request, { timeoutMs })
    return answer.ok ? answer.value : null
  }

  function isOld(session: ComposeSession): boolean {
    const last = fresh.get(session)
    return last !== undefined && now() - last.at > oldAfter
  }

  function anew(session: ComposeSession): Promise<void> {
    changedAt = now()
    fresh.delete(session)
    return refresh(session)
  }

  function standing({ judged }: ComposeSession, signature: string): Judgement | null {
    return judged?.signature === signature && !isDoubtful(judged.at) ? judged.judgement : null
  }

  function doubt(): void {
    doubtedUntil = now() + doubtMs
  }

  return { refresh, standing, doubt, isOld, anew, at }
}
