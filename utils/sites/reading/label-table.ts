import { figures, printLength, printOf } from './label-print.ts'
import { foldLabel } from './text.ts'

/** The labels of controls as pages carry them: `print-labels.ts` makes them of the words. */
export interface LabelPrints<Act extends string> {
  /**
   * For each act the prints of its labels, one after the other; then those of labels that hold a name, each after two figures:
   * how many characters stand before the name and after it. A label counts for the first act that has it.
   */
  acts: readonly (readonly [act: Act, whole: string, named: string])[]
}

/** What a label says; the name is what stood in the place of `{}`. */
interface LabelReading<Act extends string> {
  act: Act
  name?: string
}

/** A table made ready once. */
export interface LabelReader<Act extends string> {
  read(label: string, names?: readonly string[]): LabelReading<Act> | null
}

export function labelReader<Act extends string>({ acts }: LabelPrints<Act>): LabelReader<Act> {
  const known = new Map<string, Act>()
  /** The two figures of every place that a name stands in. */
  const places = new Set<string>()
  for (const [act, whole, named] of acts.toReversed()) {
    for (const print of parted(whole, printLength)) known.set(print, act)
    for (const entry of parted(named, printLength + 2)) {
      known.set(entry, act)
      places.add(entry.slice(0, 2))
    }
  }
  const order = acts.map(([act]) => act)

  /** A label with a name in it: the words before and after are those of a known one, of just that length. */
  function readAroundName(label: string): LabelReading<Act> | null {
    let best: LabelReading<Act> | null = null
    for (const place of places) {
      const before = figures.indexOf(place.charAt(0))
      const end = label.length - figures.indexOf(place.charAt(1))
      if (end <= before) continue
      const act = known.get(place + printOf(`${label.slice(0, before)}{}${label.slice(end)}`))
      if (act !== undefined && (best === null || order.indexOf(act) < order.indexOf(best.act)))
        best = { act, name: label.slice(before, end) }
    }
    return best
  }

  /** "Add Dana Whitfield": what is left once the name, or the first word of it, is taken away. */
  function readWithoutName(label: string, names: readonly string[]): LabelReading<Act> | null {
    for (const name of names.flatMap((each) => [foldLabel(each), foldLabel(each).split(' ')[0] ?? ''])) {
      if (name.length < 2 || !label.includes(name)) continue
      const act = known.get(printOf(foldLabel(label.replace(name, ' '))))
      if (act !== undefined) return { act, name }
    }
    return null
  }

  return {
    read(label, names = []) {
      const folded = foldLabel(label)
      const act = known.get(printOf(folded))
      return act === undefined ? (readAroundName(folded) ?? readWithoutName(folded, names)) : { act }
    },
  }
}

function parted(text: string, length: number): string[] {
  return text.match(RegExp(`.{${length}}`, 'g')) ?? []
}
