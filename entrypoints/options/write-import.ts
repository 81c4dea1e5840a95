import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import type { Slices } from '../../utils/timeline/import-table/read-rows.ts'

/** So many events are written at once, in milliseconds a fraction of the patience. */
const eventsAtOnce = 4_000
const patienceMs = 120_000

export interface Written {
  /** How many of the lists are written, from the first on. */
  lists: number
  /** Why it did not go on. */
  trouble?: string
}

/**
 * Has lists of events written, several at once, each list as a whole: what belongs to one application is there or
 * isn't. Stops where it is when it is called off or refused; written again, nothing comes twice.
 */
export async function writeImport(
  ask: Ask,
  lists: readonly (readonly TimelineEvent[])[],
  { onProgress, signal, breathe }: Slices,
): Promise<Written> {
  let written = 0
  while (written < lists.length) {
    if (signal.aborted) {
      // Whatever was written is looked after now.
      if (written > 0) await ask('timeline.append', { events: [] }, { timeoutMs: patienceMs })
      return { lists: written }
    }
    const events: TimelineEvent[] = []
    let upTo = written
    for (const list of lists.slice(written)) {
      if (events.length > 0 && events.length + list.length > eventsAtOnce) break
      events.push(...list)
      upTo += 1
    }
    const answer = await ask(
      'timeline.append',
      { events: events.map((event) => ({ ...event })), more: upTo < lists.length },
      { timeoutMs: patienceMs },
    )
    if (!answer.ok) return { lists: written, trouble: refusalWords(answer) }
    written = upTo
    onProgress(written / lists.length)
    await breathe()
  }
  return { lists: written }
}
