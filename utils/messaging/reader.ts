import type { Question, Read, Reading, ReadingName } from '../timeline/readings.ts'
import { readingShapes } from './reading-shapes.ts'
import { misfit, type Shape } from './shapes.ts'

/** How a question travels to the script in a tab that reads. */
export interface ReadingEnvelope {
  read: ReadingName
  question: unknown
}

/** Asks the script that reads in a tab, and brings it there where it isn't yet. */
export type ReadInTab = (tab: number, envelope: ReadingEnvelope) => Promise<unknown>

/**
 * Has words read in the tab that they come from. The promise rejects where nothing can be read: none of our content
 * scripts asks, the script that reads doesn't come, or it answers something else than a reading.
 */
export function createReader(readInTab: ReadInTab, tab: number | undefined): Read {
  return async <Name extends ReadingName>(name: Name, question: Question<Name>) => {
    if (tab === undefined) throw new Error('nobody reads here')
    const shape: Shape<Reading<Name>> = readingShapes[name]
    const reading = shape.read(await readInTab(tab, { read: name, question }))
    if (reading === misfit) throw new TypeError('no reading')
    return reading
  }
}
