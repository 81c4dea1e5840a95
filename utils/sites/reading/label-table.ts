import { numberIn } from '../../etiquette/print.ts'
import { further, longestStep, printLength, printOf } from './label-print.ts'
import { foldLabel } from './text.ts'

/** The labels of controls as pages carry them: `print-labels.ts` makes them of the words. */
export interface LabelPrints<Act extends string> {
  /** A label counts for the first act that has it. */
  acts: readonly Act[]
  /** How many figures a step has. */
  stepLength: number
  /** The prints of all labels in their order, each as the step from the one before, times the number of acts, plus its act. */
  whole: string
  /**
   * Those of labels that hold a name: how many characters stand before the name and after it, a figure each, then the print and
   * the act.
   */
  named: string
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

export function labelReader<Act extends string>({
  acts,
  stepLength,
  whole,
  named,
}: LabelPrints<Act>): LabelReader<Act> {
  /** The acts' places, by the place of a name, if there is one, and the print. */
  const known = new Map<string, number>()
  /** The two figures of every place that a name stands in. */
  const places = new Set<string>()
  let print = 0
  for (const step of parted(whole, `${further}|.{${stepLength}}`)) {
    const number = step === further ? longestStep(stepLength, acts.length) * acts.length : numberIn(step)
    print += Math.floor(number / acts.length)
    if (step !== further) known.set(keyOf('', print), number % acts.length)
  }
  for (const entry of parted(named, `.{${printLength + 3}}`)) {
    const place = entry.slice(0, 2)
    known.set(keyOf(place, numberIn(entry.slice(2, -1))), numberIn(entry.slice(-1)))
    places.add(place)
  }
  const find = (label: string, place = '') => known.get(keyOf(place, printOf(label)))
  const reading = (at: number | undefined, name?: string): LabelReading<Act> | null => {
    const act = acts[at ?? -1]
    return act === undefined ? null : { act, ...(name !== undefined && { name }) }
  }

  /** A label with a name in it: the words before and after are those of a known one, of just that length. */
  function readAroundName(label: string): LabelReading<Act> | null {
    let best: { at: number; name: string } | null = null
    for (const place of places) {
      const before = numberIn(place.charAt(0))
      const end = label.length - numberIn(place.charAt(1))
      if (end <= before) continue
      const at = find(`${label.slice(0, before)}{}${label.slice(end)}`, place)
      if (at !== undefined && (best === null || at < best.at)) best = { at, name: label.slice(before, end) }
    }
    return reading(best?.at, best?.name)
  }

  /** "Add Dana Whitfield": what is left once the name, or the first word of it, is taken away. */
  function readWithoutName(label: string, names: readonly string[]): LabelReading<Act> | null {
    for (const name of names.flatMap((each) => [foldLabel(each), foldLabel(each).split(' ')[0] ?? ''])) {
      if (name.length < 2 || !label.includes(name)) continue
      const at = find(foldLabel(label.replace(name, ' ')))
      if (at !== undefined) return reading(at, name)
    }
    return null
  }

  return {
    read(label, names = []) {
      const folded = foldLabel(label)
      return reading(find(folded)) ?? readAroundName(folded) ?? readWithoutName(folded, names)
    },
  }
}

function keyOf(place: string, print: number): string {
  return `${place} ${print}`
}

function parted(text: string, part: string): string[] {
  return text.match(RegExp(part, 'g')) ?? []
}
