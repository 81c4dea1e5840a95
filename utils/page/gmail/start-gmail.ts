import type { Wording } from '../../language/draft-preferences.ts'
import type { Ask } from '../../messaging/client.ts'
import type { Unheard } from '../../messaging/unheard.ts'
import { bodyElement } from '../../sites/gmail/compose.ts'
import { readPageKind } from '../../sites/gmail/page.ts'
import { readCompose } from '../../sites/gmail/read-compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import { isShown } from '../../sites/visibility.ts'
import { onNavigation } from '../navigation.ts'
import { attendCompose } from './compose-attention.ts'
import { type ComposeSession, isTracked, noteThread } from './compose-session.ts'
import { watchComposes } from './compose-watch.ts'
import { conversationWords } from './conversation-words.ts'
import { startHolding } from './holding.ts'
import { createJudging } from './judging.ts'
import { addressesOf, peopleOf, recipientsKey, threadOf } from './message-draft.ts'
import { createNotes } from './notes.ts'
import type { BringParts } from './parts.ts'
import { watchSent } from './sent-watch.ts'
import { reportSite } from './site-report.ts'
import type { Surfaces, TrackedJudgement } from './surfaces.ts'
import { offerInThread } from './thread-offer.ts'
import { watchThread } from './thread-watch.ts'

export interface GmailOptions {
  window: Window & typeof globalThis
  ask: Ask
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
  failed(error: unknown): void
  /** Tells when something was written to the timeline. */
  onTimeline(changed: () => void, signal: AbortSignal): void
  signal: AbortSignal
}

type DraftKind = 'thank-you' | 'check-in' | 'gracious'

/** Starts Fortnight in a Gmail window: main window or pop-out. Ends with the signal, or when the extension is gone. */
export function startGmail(options: GmailOptions): void {
  const { window, ask, surfaces } = options
  if (readPageKind(window.document, window.location.href) === 'unsupported') return
  const working = new AbortController()
  const signal = AbortSignal.any([options.signal, working.signal])
  const attended = new Map<ComposeSession, AbortController>()

  const judging = createJudging({ ask, now: options.now, judged, reloaded: end })
  const sent = watchSent({ ...options, signal })
  const notes = createNotes({
    window,
    surfaces,
    signal,
    insertFor,
    switchedOff: (kind) => void ask('finding.off', { kind }),
    dismissed(session) {
      session.dismissed = true
      void ask('quiet.wanted', { channel: 'gmail', thread: noteThread(session), people: [] })
    },
    neverFor(session) {
      session.dismissed = true
      void ask('quiet.wanted', { channel: 'gmail', people: peopleOf(readRecipients(session.root)) })
    },
  })
  const offers = offerInThread({ ask, surfaces, signal })
  const thread = watchThread({ ...options, reading: offers.reading, signal })
  const site = reportSite({
    window,
    ask,
    unreadable: () => surfaces.message('unreadable', { act: () => void ask('page.open', { page: 'popup' }) }),
    signal,
  })
  const composes = watchComposes({
    window,
    newId: options.newId,
    now: options.now,
    signal,
    opened(session) {
      void judging.refresh(session)
      site.look()
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
      for (const session of composes.open()) refreshIfChanged(session)
      notes.moved()
      offers.writing(composes.open().some(isWriting))
      if (because === 'mutated') thread.look()
    },
  })
  startHolding({ ...options, judging, composes, sent, writeThankYou, alive, signal })
  onNavigation(
    window,
    () => {
      thread.look()
      site.look()
    },
    signal,
  )
  // Somebody may have been added while the user was elsewhere.
  for (const type of ['focus', 'visibilitychange'] as const) {
    window.addEventListener(type, refreshAll, { signal })
  }
  site.look()

  options.onTimeline(() => {
    for (const session of composes.open()) void judging.anew(session)
    thread.again()
  }, signal)

  function refreshAll(): void {
    for (const session of composes.open()) void judging.refresh(session)
  }

  /** When the extension is gone nothing of ours stays active: sending is Gmail's alone, or a later version's. */
  function end(): void {
    working.abort()
  }

  function alive(): boolean {
    if (options.alive()) return true
    end()
    return false
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

  function insertFor(session: ComposeSession, view: TrackedJudgement): ((wording: Wording) => void) | null {
    const kind = dueDraft(view)
    // What the user has begun is theirs; a draft is for the empty page.
    if (kind === null || readCompose(session.root).text !== '') return null
    return (wording) => void insert(session, kind, wording)
  }

  async function insert(session: ComposeSession, kind: DraftKind, wording: Wording = {}): Promise<void> {
    try {
      const draft = await wantedDraft(session, kind, wording)
      if (draft === null) {
        surfaces.message('no-draft')
        return
      }
      session.slots = draft.slots
      const inserted = await (await options.parts()).insertDraft(session.root, draft, window)
      if (inserted !== 'saved') surfaces.message(inserted === 'failed' ? 'no-draft' : 'press-a-key')
      await judging.refresh(session)
    } catch (error) {
      options.failed(error)
      surfaces.message('no-draft')
    }
  }

  async function wantedDraft(session: ComposeSession, kind: DraftKind, wording: Wording = {}) {
    const compose = readCompose(session.root)
    const inThread = threadOf(compose)
    const conversation = conversationWords(compose, window.document)
    const answer = await ask('draft.wanted', {
      kind,
      channel: 'gmail',
      people: peopleOf(compose),
      wording,
      ...(conversation === '' ? {} : { conversation }),
      ...(inThread === null ? {} : { thread: inThread }),
    })
    return answer.ok ? answer.value.draft : null
  }

  /** The thank-you gets a mail of its own: the question stays as it is, as a draft. */
  function writeThankYou(session: ComposeSession, view: TrackedJudgement): void {
    if (readCompose(session.root).text === '') {
      void insert(session, 'thank-you')
      return
    }
    void wantedDraft(session, 'thank-you').then((draft) => {
      const owed = draft?.to.flatMap(({ email }) => (email === undefined ? [] : [email])) ?? []
      const fallback = view.about.contact?.email ?? addressesOf(readRecipients(session.root))[0]
      const to = owed.length > 0 ? owed : fallback === undefined ? [] : [fallback]
      window.open(composeAddress(window.location.href, to, draft), '_blank', 'noopener')
    })
  }
}

/** Minimised composes wait; whoever has one before them is writing. */
function isWriting({ root }: ComposeSession): boolean {
  const body = bodyElement(root)
  return body !== null && isShown(body)
}

function dueDraft({ about, window, verdict, kind }: TrackedJudgement): DraftKind | null {
  if (kind === 'thank-you') return null
  if (window.rejectedOn !== undefined) return verdict.action === 'pause' ? null : 'gracious'
  if (about.owed.length > 0 || window.state === 'thank-you') return 'thank-you'
  return window.state === 'open' ? 'check-in' : null
}

/** Gmail's own address for a new mail that is filled in, in the same account or delegated mailbox. */
function composeAddress(
  here: string,
  to: readonly string[],
  draft: { subject: string; text: string } | null,
): string {
  const account = /^\/mail\/u\/\d+\/(?:d\/[^/]+\/)?/.exec(new URL(here).pathname)?.[0] ?? '/mail/u/0/'
  const address = new URL(account, here)
  address.search = new URLSearchParams({
    view: 'cm',
    fs: '1',
    tf: '1',
    to: to.join(','),
    ...(draft === null ? {} : { su: draft.subject, body: draft.text }),
  }).toString()
  return address.href
}
