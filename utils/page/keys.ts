/** Hears a key that is pressed, held or let go; true where nobody after it is to hear of it. */
export type HearKey = (event: KeyboardEvent) => boolean

/** The keys of a page, heard before the page does. */
export interface Keys {
  /** Listens from now on, after those who listened before. */
  hear(listener: HearKey, signal: AbortSignal): void
}

/**
 * Listens to all keys once for everybody here: it is the browser's way into an extension, three times a key, that takes
 * longest of what we do while somebody types. Call at document_start.
 */
export function listenToKeys(window: Window, signal: AbortSignal): Keys {
  const hearers: HearKey[] = []
  const onKey = (event: KeyboardEvent) => void hearers.some((hear) => hear(event))
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, onKey, { capture: true, signal })
  return {
    hear(listener, until) {
      if (until.aborted) return
      hearers.push(listener)
      until.addEventListener('abort', () => hearers.splice(hearers.indexOf(listener), 1), { once: true })
    },
  }
}
