import { isReadingName, readWords } from '../timeline/read-words.ts'
import type { Question } from '../timeline/readings.ts'

/** Where the script that reads leaves what it can: in the world that our scripts in a page share and pages can't see. */
export const readingKey = 'fortnight reading'

/** Questions and answers travel as JSON. Null is no answer: the question is none that can be read. */
export type ReadHere = (name: string, question: string) => string | null

/** Leaves what reads words for the background to call (utils/platform/read-in-tab.ts). */
export function leaveReading(world: object): void {
  const read: ReadHere = (name, question) => {
    if (!isReadingName(name)) return null
    // The background alone gets here, and asks what its own types allow.
    const parsed: Question<typeof name> = JSON.parse(question)
    return JSON.stringify(readWords(name, parsed))
  }
  Reflect.set(world, Symbol.for(readingKey), read)
}
