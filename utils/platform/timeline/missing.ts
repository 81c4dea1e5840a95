import { isInstant } from '../../etiquette/dates.ts'
import type { Instant } from '../../etiquette/events.ts'
import * as v from '../../messaging/shapes.ts'
import { browser } from '../browser.ts'

/** A timeline that is not there any more, and has not come back from a copy, a file or another machine. */
export interface MissingTimeline {
  /** How many applications it had. */
  applications: number
  /** When it was last known to be there. */
  at: Instant
  /** When it was missed. */
  since: Instant
}

/** A timeline that was here, in whose place the browser gave an empty one. */
export const missingKey = 'missing'

const missing: v.Shape<MissingTimeline> = v.object({
  applications: v.number(),
  at: v.string(),
  since: v.string(),
})

/** What is noted of a missing timeline; undefined where nothing is. */
export function readMissing(value: unknown): MissingTimeline | undefined {
  const read = missing.read(value)
  return read !== v.misfit && isInstant(read.at) && isInstant(read.since) ? read : undefined
}

/**
 * The user has put the missing timeline back, or goes on without it.
 * @throws whatever the browser's storage throws.
 */
export async function forgetMissing(): Promise<void> {
  await browser.storage.local.remove(missingKey)
}

/** Tells which timeline is missing, at once and after every change, until `signal` aborts. */
export async function watchMissing(
  signal: AbortSignal,
  onMissing: (timeline: MissingTimeline | undefined) => void,
): Promise<void> {
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, missingKey))
      onMissing(readMissing(changes[missingKey]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  const stored = await browser.storage.local.get(missingKey)
  if (!signal.aborted) onMissing(readMissing(stored[missingKey]))
}
