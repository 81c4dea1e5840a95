import { counting } from '../etiquette/counting.ts'
import type { Projection } from '../etiquette/projection.ts'

/** A note longer than this is no topic that fits into a sentence. */
const longestTopic = 120

/**
 * What the user wrote about these interviews: the first line of the latest note, where it is short enough to
 * stand in a sentence. `now` is in milliseconds since 1970.
 */
export function wordsAbout(
  projection: Projection,
  application: string,
  interviews: ReadonlySet<string> | undefined,
  now: number,
): { noted?: string } {
  const notes = counting(projection, projection.applications.get(application), now).flatMap(({ event }) =>
    event.type === 'noted' && interviews?.has(event.data.interview) ? [event.data.text] : [],
  )
  const line = notes.at(-1)?.trim().split('\n')[0]?.trim()
  return line === undefined || line === '' || line.length > longestTopic ? {} : { noted: line }
}
