import type { Instant } from '../etiquette/events.ts'
import type { AnyEvent } from './database.ts'
import { inOrder } from './order.ts'
import { unsafePlace } from './plain-json.ts'

/** The name and version that a backup file carries (docs/timeline.md). */
export const backupFormat = 'fortnight'
export const backupVersion = 1
/** A file above this many characters is refused unread: some 150,000 events. */
export const mostCharacters = 50_000_000

/**
 * The backup file as text: the settings and the whole timeline, one event a line, in its order. It holds
 * everything, and is read back by `readBackup` of this and every later version. `odd` is what lies in the timeline and can't be
 * read by this version: it is carried untouched.
 */
export function exportBackup(
  settings: Readonly<Record<string, unknown>>,
  events: readonly AnyEvent[],
  now: Instant,
  odd: readonly unknown[] = [],
): string {
  const lines = inOrder(events).map((event) => JSON.stringify(event))
  const carried = odd.filter(canBeCarried)
  const head = JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    exportedAt: now,
    settings,
    ...(carried.length === 0 ? {} : { unread: carried }),
  }).slice(0, -1)
  return `${head},"events":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

/** Whether it can stand in a file that others read. */
function canBeCarried(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined && unsafePlace({ unread: [value] }) === null
  } catch {
    return false
  }
}
