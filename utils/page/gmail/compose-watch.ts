import { findComposes, isOpen } from '../../sites/gmail/compose.ts'
import { readDraftId } from '../../sites/gmail/read-compose.ts'
import { observe } from '../observe.ts'
import { type ComposeSession, newSession } from './compose-session.ts'

export interface ComposeWatchOptions {
  window: Window & typeof globalThis
  newId(): string
  now(): number
  signal: AbortSignal
  opened(session: ComposeSession): void
  /** The same draft in another node: moved or built anew. */
  moved(session: ComposeSession): void
  /** A draft that was closed is open again, as after Undo. */
  reopened(session: ComposeSession): void
  /** After each look, for what else may have changed in the composes. */
  looked(because: 'mutated' | 'swept'): void
  closed(session: ComposeSession): void
}

export interface ComposeWatch {
  /** The session of a compose, made now if it was not seen yet. */
  of(root: Element): ComposeSession
  open(): readonly ComposeSession[]
  /** The open ones in which something came or went since this was last asked. */
  touched(): readonly ComposeSession[]
}

/** Moving a compose between its places takes it out of the page for a moment. */
const closedAfter = 300
/** The longest undo is 30 s: until then the same draft may come back. */
const rememberFor = 40_000

/** Follows every compose of the page through moves, re-rendering and Undo. */
export function watchComposes(options: ComposeWatchOptions): ComposeWatch {
  const { window, now } = options
  const { document } = window
  const byRoot = new Map<Element, ComposeSession>()
  const missing = new Map<ComposeSession, number>()
  const past = new Map<ComposeSession, number>()
  const touchedOnes = new Set<ComposeSession>()
  const inside = new window.MutationObserver((records) => {
    for (const [root, session] of byRoot) {
      if (records.some(({ target }) => root.contains(target))) touchedOnes.add(session)
    }
  })

  function look(because: 'mutated' | 'swept'): void {
    const found = findComposes(document)
    for (const [root, session] of byRoot) {
      if (found.includes(root) || isOpen(root)) missing.delete(session)
      else if (!missing.has(session)) missing.set(session, now())
    }
    for (const root of found) if (!byRoot.has(root)) of(root)
    forget()
    options.looked(because)
  }

  function of(root: Element): ComposeSession {
    const known = byRoot.get(root)
    if (known !== undefined) return known
    inside.observe(root, { childList: true, subtree: true })
    const draft = readDraftId(root)
    const earlier = sameDraft(draft)
    if (earlier === null) {
      const session = newSession(options.newId(), root, draft)
      byRoot.set(root, session)
      options.opened(session)
      return session
    }
    byRoot.delete(earlier.root)
    // Where nothing else has changed meanwhile, nobody has looked since it was gone for long.
    const wasClosed = past.delete(earlier) || now() - (missing.get(earlier) ?? now()) >= closedAfter
    missing.delete(earlier)
    earlier.root = root
    byRoot.set(root, earlier)
    if (wasClosed) options.reopened(earlier)
    else options.moved(earlier)
    return earlier
  }

  function sameDraft(draft: string | null): ComposeSession | null {
    if (draft === null) return null
    const gone = [...missing.keys(), ...past.keys()]
    const unseen = [...byRoot.values()].filter((session) => !isOpen(session.root))
    return [...gone, ...unseen].find((session) => session.draftId === draft) ?? null
  }

  function forget(): void {
    for (const [session, since] of missing) {
      if (now() - since < closedAfter) continue
      missing.delete(session)
      byRoot.delete(session.root)
      past.set(session, now())
      options.closed(session)
    }
    for (const [session, since] of past) if (now() - since > rememberFor) past.delete(session)
  }

  function open(): ComposeSession[] {
    return [...byRoot.values()].filter((session) => !missing.has(session))
  }

  function touched(): ComposeSession[] {
    const found = open().filter((session) => touchedOnes.has(session))
    touchedOnes.clear()
    return found
  }

  observe({
    window,
    signal: options.signal,
    // This is brought because there is something to look at.
    firstAfter: 0,
    // What is typed is nobody's news here.
    ignore: (target) => [...byRoot.keys()].some((root) => isTyping(root, target)),
    changed: look,
  })
  options.signal.addEventListener('abort', () => inside.disconnect())
  return { of, open, touched }
}

function isTyping(root: Element, target: Node): boolean {
  if (!root.contains(target)) return false
  const element = target instanceof Element ? target : target.parentElement
  return element !== null && element.closest('[contenteditable=true]') !== null
}
