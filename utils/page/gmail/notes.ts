import type { FindingKind } from '../../language/manners/finding.ts'
import type { Request } from '../../messaging/protocol.ts'
import { bodyElement, sendElement } from '../../sites/gmail/compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import { isShown } from '../../sites/visibility.ts'
import { type ComposeSession, noteThread } from './compose-session.ts'
import { draftDue } from './due-draft.ts'
import { peopleOf } from './message-draft.ts'
import { placeNote } from './note-place.ts'
import type { DraftChoice, NoteView, Point, Surfaces, TrackedJudgement } from './surfaces.ts'
import { createWriting, type DraftKind, type WritingOptions } from './writing.ts'

export interface NotesOptions extends WritingOptions {
  surfaces: Surfaces
  /** What was said of a compose is to be asked anew. */
  refresh(session: ComposeSession): Promise<void>
  failed(error: unknown): void
  signal: AbortSignal
}

export interface Notes {
  /** Shows, changes or takes away the note of a compose, by what is known of it now. */
  update(session: ComposeSession): void
  remove(session: ComposeSession): void
  /** Composes may have moved. */
  moved(): void
}

interface Shown {
  session: ComposeSession
  judged: TrackedJudgement
  element: HTMLElement | null
  place: Point | null
  measure(element: HTMLElement | null): void
}

/** Keeps a note beside each compose to somebody tracked. Measures only in a frame, and only when something moved. */
export function createNotes(options: NotesOptions): Notes {
  const { window, ask, surfaces, signal } = options
  /** Switched off since the page was opened: judgements made before still name them. */
  const off = new Set<FindingKind>()
  const shown = new Map<string, Shown>()
  let frame: number | null = null
  let following: AbortController | null = null
  const sizes = new window.ResizeObserver(moved)

  function update(session: ComposeSession): void {
    const judgement = session.judged?.judgement
    if (session.dismissed || judgement === undefined || !judgement.tracked) {
      remove(session)
      return
    }
    const before = shown.get(session.key)
    if (before !== undefined) before.judged = judgement
    else add(session, judgement)
    draw(session.key)
    moved()
  }

  function add(session: ComposeSession, judged: TrackedJudgement): void {
    const note: Shown = {
      session,
      judged,
      element: null,
      place: null,
      measure(element) {
        if (note.element === element) return
        if (note.element !== null) sizes.unobserve(note.element)
        if (element !== null) sizes.observe(element)
        note.element = element
      },
    }
    shown.set(session.key, note)
    sizes.observe(session.root)
    follow()
  }

  function remove(session: ComposeSession): void {
    if (!shown.delete(session.key)) return
    sizes.unobserve(session.root)
    surfaces.note(session.key, null)
    if (shown.size === 0) following?.abort()
  }

  function draw(key: string): void {
    const note = shown.get(key)
    if (note === undefined) return
    const { session, judged, place, measure } = note
    const view: NoteView = {
      judged,
      place,
      measure,
      insert: draftDue(session, judged, (kind, choice) => void insert(session, kind, choice)),
      finding: judged.findings?.find(({ kind }) => !off.has(kind)) ?? null,
      switchOff(kind) {
        off.add(kind)
        void ask('finding.off', { kind })
        for (const each of shown.keys()) draw(each)
      },
      dismiss: () => quieten(session, { thread: noteThread(session), people: [] }),
      never: () => quieten(session, { people: peopleOf(readRecipients(session.root)) }),
    }
    surfaces.note(key, view)
  }

  async function insert(session: ComposeSession, kind: DraftKind, choice: DraftChoice): Promise<void> {
    try {
      await createWriting(options).insert(session, kind, choice)
    } catch (error) {
      options.failed(error)
      surfaces.message('no-draft')
    }
    await options.refresh(session)
  }

  /** Not in this conversation any more, or not beside anything written to these people. */
  function quieten(session: ComposeSession, about: Omit<Request<'quiet.wanted'>, 'channel'>): void {
    session.dismissed = true
    void ask('quiet.wanted', { channel: 'gmail', ...about })
    remove(session)
  }

  /** Listens to what moves a compose, while there is a note. */
  function follow(): void {
    if (following !== null && !following.signal.aborted) return
    following = new AbortController()
    const listener = {
      capture: true,
      passive: true,
      signal: AbortSignal.any([following.signal, signal]),
    }
    for (const type of ['scroll', 'resize', 'transitionend'] as const) {
      window.addEventListener(type, moved, listener)
    }
  }

  function moved(): void {
    if (frame !== null || shown.size === 0 || signal.aborted) return
    frame = window.requestAnimationFrame(() => {
      frame = null
      for (const note of shown.values()) settle(note)
    })
  }

  function settle(note: Shown): void {
    const place = placeOf(window, note)
    const same = place?.left === note.place?.left && place?.top === note.place?.top
    if (same) return
    note.place = place
    draw(note.session.key)
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect()
    if (frame !== null) window.cancelAnimationFrame(frame)
    for (const key of shown.keys()) surfaces.note(key, null)
    shown.clear()
  })

  return { update, remove, moved }
}

function placeOf(window: Window, { session, element }: Shown): Point | null {
  const { root } = session
  const body = bodyElement(root)
  if (element === null || body === null || !root.isConnected || !isShown(body)) return null
  const { width, height } = element.getBoundingClientRect()
  // Docked composes have a title bar of their own around the root.
  const dialog = root.closest('[role=dialog]')
  return placeNote({
    compose: (dialog ?? root).getBoundingClientRect(),
    inline: dialog === null,
    body: body.getBoundingClientRect(),
    send: sendElement(root)?.getBoundingClientRect() ?? null,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    note: { width: Math.ceil(width), height: Math.ceil(height) },
  })
}
