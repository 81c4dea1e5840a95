import { printLength, printOf } from './label-print.ts'
import { foldLabel } from './text.ts'

/** The labels of controls as pages carry them: `print-labels.ts` makes them of the words. */
export interface LabelPrints<Act extends string> {
  /** For each act the prints of its labels, one after the other. A label counts for the first act that has it. */
  acts: readonly (readonly [act: Act, prints: string])[]
  /** How many characters stand before and after the name in labels that hold one: `7,0 4,12`. */
  around: string
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

export function labelReader<Act extends string>({ acts, around }: LabelPrints<Act>): LabelReader<Act> {
  const known = new Map<string, Act>()
  for (const [act, prints] of acts.toReversed())
    for (let at = 0; at < prints.length; at += printLength) known.set(prints.slice(at, at + printLength), act)
  const order = acts.map(([act]) => act)
  const places = around.split(' ').map((place) => place.split(',').map(Number))

  /** A label with a name in it: the words before and after are those of a known one. */
  function readAroundName(label: string): LabelReading<Act> | null {
    let best: LabelReading<Act> | null = null
    for (const [before = 0, after = 0] of places) {
      if (label.length <= before + after) continue
      const end = label.length - after
      const act = known.get(printOf(`${label.slice(0, before)}{}${label.slice(end)}`))
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
