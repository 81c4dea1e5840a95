import type { Ask } from '../../messaging/client.ts'
import type { Judgement } from '../../messaging/protocol.ts'
import { readCompose } from '../../sites/gmail/read-compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import type { Compose } from '../../sites/gmail/types.ts'
import type { ComposeSession } from './compose-session.ts'
import { messageDraftOf, peopleOf, recipientsKey, signatureOf } from './message-draft.ts'

export interface JudgingOptions {
  ask: Ask
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
  /** Whether it was asked so long ago that somebody may have been added since. */
  isOld(session: ComposeSession): boolean
  /** The verdict on a message for a given time, without keeping it; null if there is no answer. */
  at(compose: Compose, sendAt: string | null): Promise<Judgement | null>
}

/** A worker that has to start first needs longer than a user would wait; a hold stops waiting after 1 s itself. */
const timeoutMs = 5_000

/** Moving about in a compose asks often: an answer to the same question is good for this long. */
const goodFor = 2_000
const oldAfter = 30_000

export function createJudging({ ask, now, judged, reloaded }: JudgingOptions): Judging {
  const running = new WeakMap<ComposeSession, Promise<void>>()
  const again = new WeakSet<ComposeSession>()
  const fresh = new WeakMap<ComposeSession, { recipients: string; signature: string | null; at: number }>()

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
    const answer = await ask('people.recognise', { channel: 'gmail', people }, { timeoutMs })
    if (!answer.ok) {
      if (answer.refused === 'gone' && answer.because === 'reloaded') reloaded()
      return false
    }
    const before = session.recognised
    session.recognised = { recipients: key, tracked: answer.value.tracked }
    fresh.set(session, { recipients: key, signature: null, at: now() })
    if (!answer.value.tracked) session.judged = null
    if (before?.recipients !== key || before.tracked !== answer.value.tracked) judged(session)
    return answer.value.tracked
  }

  async function judge(session: ComposeSession): Promise<void> {
    const compose = readCompose(session.root)
    const signature = signatureOf(compose)
    if (isFresh(session)?.signature === signature) return
    const judgement = await at(compose, null)
    if (judgement === null) return
    session.judged = { signature, judgement }
    fresh.set(session, { recipients: recipientsKey(compose), signature, at: now() })
    judged(session)
  }

  function isFresh(session: ComposeSession) {
    const last = fresh.get(session)
    return last !== undefined && now() - last.at < goodFor ? last : undefined
  }

  async function at(compose: Compose, sendAt: string | null): Promise<Judgement | null> {
    const request = { ...messageDraftOf(compose), ...(sendAt === null ? {} : { sendAt }) }
    const answer = await ask('message.judge', request, { timeoutMs })
    return answer.ok ? answer.value : null
  }

  function isOld(session: ComposeSession): boolean {
    const last = fresh.get(session)
    return last !== undefined && now() - last.at > oldAfter
  }

  return { refresh, isOld, at }
}
