import type { Network, Subject } from '../../sites/network.ts'
import { onNavigation } from '../navigation.ts'
import { personKey } from './sighting.ts'

export interface VisitOptions {
  window: Window & typeof globalThis
  network: Pick<Network, 'readAddress' | 'readSubject' | 'handleKey'>
  /** Milliseconds, monotonic. */
  now(): number
  signal: AbortSignal
  failed(error: unknown): void
  /** Somebody's page is there, and what it shows belongs to its address. `left` aborts when it is another's. */
  arrived(subject: Subject, left: AbortSignal): void
  /** They have been looked at for a while. */
  stayed(subject: Subject, left: AbortSignal): void
}

export interface Visits {
  /** Looks again, after the page changed. */
  look(): void
  /** Whose page it is, once that is sure. */
  subject(): Subject | null
}

/** How long a page has to be in view before it counts as visited. */
const dwellMs = 1_500
const dwellStepMs = 250
/** A new page is looked at often while it is built; afterwards seldom: chats change without a new address. */
const builtWithinMs = 5_000
const oftenMs = 200
const seldomMs = 1_500
/** A page that still shows the name of the last one for longer than this belongs to a namesake. */
const namesakeMs = 3_000

/**
 * Follows whose pages the user visits. On these sites the address changes first, then the header, so nobody is
 * spoken of before both agree, and whatever was asked for an earlier page is dropped.
 */
export function followVisits(options: VisitOptions): Visits {
  const { window, network, now, signal } = options
  const { document } = window
  let leaving = new AbortController()
  let current: Subject | null = null
  let before: Subject | null = null
  let cameAt = now()
  let lookedAt = Number.NEGATIVE_INFINITY
  let waiting = false

  function left(): void {
    leaving.abort()
    leaving = new AbortController()
    if (current !== null) before = current
    current = null
    cameAt = now()
    lookedAt = Number.NEGATIVE_INFINITY
  }

  function read(): Subject | null {
    const url = new URL(window.location.href)
    const { kind } = network.readAddress(url)
    if (kind !== 'profile' && kind !== 'thread' && kind !== 'invite') return null
    const subject = network.readSubject(document, url)
    if (subject === null || !subject.settled || subject.own || subject.name === undefined) return null
    return isLeftOver(subject) ? null : subject
  }

  /** The old person's name under the new person's address: the header comes later. */
  function isLeftOver(subject: Subject): boolean {
    if (before === null || now() - cameAt > namesakeMs) return false
    return before.name === subject.name && personKey(network, before) !== personKey(network, subject)
  }

  function look(): void {
    if (signal.aborted) return
    const isChat = current !== null && network.readAddress(new URL(window.location.href)).kind === 'thread'
    if (current !== null && !isChat) return
    const every = !isChat && now() - cameAt < builtWithinMs ? oftenMs : seldomMs
    if (now() - lookedAt < every) {
      lookLater(every)
      return
    }
    lookedAt = now()
    const subject = read()
    if (isChat && (subject === null || isCurrent(subject))) return
    if (isChat) left()
    if (subject === null) return
    current = subject
    options.arrived(subject, leaving.signal)
    dwell(leaving.signal, 0)
  }

  function lookLater(wait: number): void {
    if (waiting) return
    waiting = true
    window.setTimeout(() => {
      waiting = false
      safely(look)
    }, wait)
  }

  function isCurrent(subject: Subject): boolean {
    return current !== null && personKey(network, current) === personKey(network, subject)
  }

  function dwell(leftSignal: AbortSignal, seenFor: number): void {
    window.setTimeout(() => {
      if (leftSignal.aborted || signal.aborted) return
      const seen = document.visibilityState === 'visible' ? seenFor + dwellStepMs : seenFor
      if (seen < dwellMs) {
        dwell(leftSignal, seen)
        return
      }
      safely(() => confirm(leftSignal))
    }, dwellStepMs)
  }

  function confirm(leftSignal: AbortSignal): void {
    const subject = read()
    if (subject === null || !isCurrent(subject)) {
      left()
      return
    }
    current = subject
    options.stayed(subject, leftSignal)
  }

  function safely(work: () => void): void {
    try {
      work()
    } catch (error) {
      options.failed(error)
    }
  }

  onNavigation(
    window,
    () => {
      left()
      safely(look)
    },
    signal,
  )
  signal.addEventListener('abort', () => leaving.abort(), { once: true })
  return { look: () => safely(look), subject: () => current }
}
