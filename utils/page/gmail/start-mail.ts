import type { Unheard } from '../../messaging/unheard.ts'
import { bodyElement } from '../../sites/gmail/compose.ts'
import { readHealth } from '../../sites/gmail/health.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import type { Health } from '../../sites/gmail/types.ts'
import { isShown } from '../../sites/visibility.ts'
import type { Guard } from '../guard.ts'
import { onNavigation } from '../navigation.ts'
import type { PanelPlace } from '../panel-place.ts'
import type { Deciding } from '../until-brought.ts'
import { attendCompose } from './compose-attention.ts'
import { type ComposeSession, isTracked } from './compose-session.ts'
import { watchComposes } from './compose-watch.ts'
import { conversationWords } from './conversation-words.ts'
import type { GmailAsk } from './gmail-ask.ts'
import type { HeldSends } from './held-send.ts'
import { createHolding } from './holding.ts'
import { createJudging } from './judging.ts'
import { peopleOf, recipientsKey } from './message-draft.ts'
import { notesWhenNeeded } from './notes-when-needed.ts'
import type { BringParts } from './parts.ts'
import { watchSent } from './sent-watch.ts'
import type { Surfaces, TrackedJudgement } from './surfaces.ts'
import { tellAgain } from './tell-again.ts'
import { offerInThread } from './thread-offer.ts'
import { watchThread } from './thread-watch.ts'
import { whereWritten } from './where-written.ts'

export interface MailOptions {
  window: Window & typeof globalThis
  ask: GmailAsk
  surfaces: Surfaces
  parts: BringParts
  /** Where a send is kept until the background has heard of it. */
  unheard: Unheard
  newId(): string
  /** The instant of the wall clock. */
  instant(): string
  /** The IANA zone the user is in. */
  zone(): string
  /** Milliseconds, monotonic. */
  now(): number
  /** Whether the extension still lives under this page. */
  alive(): boolean
  /** The extension was updated under this page. */
  reloaded(): void
  place: Pick<PanelPlace, 'keys'>
  /** What holds presses, and asks this about them. */
  guard: Pick<Guard, 'replay' | 'replaying'>
  failed(error: unknown): void
  /** Tells when something was written to the timeline. */
  onTimeline(changed: () => void, signal: AbortSignal): void
  signal: AbortSignal
}

/** What is done about composes and conversations, once it is there. */
export interface RunningMail extends Deciding, Pick<HeldSends, 'choosing'> {
  /** How well the page can be read. */
  health(): Health
  /** Says that Gmail lacks something that it had. */
  unreadable(): void
}

/** Starts what is done about composes and conversations in a Gmail window: main window or pop-out. Ends with the signal. */
export function startMail(options: MailOptions): RunningMail {
  const { window, ask, surfaces, signal } = options
  const attended = new Map<ComposeSession, AbortController>()

  // A background that was stopped at that very moment is asked once more: the press waits for the answer.
  const again = tellAgain(ask, window, signal, [100])
  const judging = createJudging({ ask: again, now: options.now, judged, reloaded: options.reloaded })
  const sent = watchSent({ ...options, keys: options.place.keys })
  const notes = notesWhenNeeded({ ...options, conversationWords, refresh: judging.refresh })
  const offers = offerInThread({ ask, surfaces, isWriting: () => composes.open().some(isWriting), signal })
  const writing = whereWritten(window.document)
  const thread = watchThread({ ...options, reading: offers.reading })
  const composes = watchComposes({
    window,
    newId: options.newId,
    now: options.now,
    signal,
    opened(session) {
      void judging.refresh(session)
    },
    moved(session) {
      leave(session)
      void judging.refresh(session)
    },
    reopened(session) {
      leave(session)
      sent.back(session)
      // Who takes a mail back thinks again: what was said before holds no more.
      session.allowed.clear()
      void judging.refresh(session)
    },
    closed: leave,
    looked(because) {
      const touched = composes.touched()
      const typedIn = because === 'swept' ? writing.now(composes.open()) : []
      for (const session of composes.open()) {
        if (touched.includes(session) || typedIn.includes(session)) refreshIfChanged(session)
        else if (because === 'swept' && judging.isOld(session)) void judging.refresh(session)
      }
      notes.moved()
      offers.looked()
      if (because === 'mutated') thread.look()
    },
  })
  const holding = createHolding({
    ...options,
    judging,
    composes,
    sent,
    writeThankYou: (session, view) => void writeThankYou(session, view),
  })
  onNavigation(window, thread.look, signal)
  // Somebody may have been added while the user was elsewhere, and a conversation opened in a tab that nobody saw.
  for (const type of ['focus', 'visibilitychange'] as const) {
    window.addEventListener(type, refreshAll, { signal })
  }
  options.onTimeline(() => {
    for (const session of composes.open()) void judging.anew(session)
    thread.again()
  }, signal)

  return {
    ...holding,
    health: () => readHealth(window.document, window.location.href),
    unreadable: () => surfaces.message('unreadable', { act: () => void ask('page.open', { page: 'popup' }) }),
  }

  function refreshAll(): void {
    for (const session of composes.open()) void judging.refresh(session)
    thread.look()
  }

  function refreshIfChanged(session: ComposeSession): void {
    const recipients = readRecipients(session.root)
    const known = session.recognised?.recipients
    const changed =
      known === undefined ? peopleOf(recipients).length > 0 : known !== recipientsKey(recipients)
    if (changed || judging.isOld(session)) void judging.refresh(session)
  }

  function judged(session: ComposeSession): void {
    if (signal.aborted) return
    if (!isTracked(session)) {
      leave(session)
      return
    }
    if (!attended.has(session)) {
      const ending = new AbortController()
      attended.set(session, ending)
      const until = AbortSignal.any([ending.signal, signal])
      attendCompose(session, window, () => void judging.refresh(session), until)
      forgetOldSend(session)
    }
    notes.update(session)
  }

  function leave(session: ComposeSession): void {
    attended.get(session)?.abort()
    attended.delete(session)
    notes.remove(session)
  }

  /** A draft that is open here can't be on its way: it was undone in a window that is closed now. */
  function forgetOldSend(session: ComposeSession): void {
    if (session.draftId === null || sent.follows(session)) return
    void ask('message.undone', { draft: session.draftId })
  }

  /** Writing comes when it is wanted; where it doesn't come, that is said. */
  async function writeThankYou(session: ComposeSession, view: TrackedJudgement): Promise<void> {
    try {
      const { createWriting } = await options.parts()
      await createWriting({ ...options, conversationWords }).writeThankYou(session, view)
    } catch (error) {
      options.failed(error)
      surfaces.message('no-draft')
    }
  }
}

/** Minimised composes wait; whoever has one before them is writing. */
function isWriting({ root }: ComposeSession): boolean {
  const body = bodyElement(root)
  return body !== null && isShown(body)
}
