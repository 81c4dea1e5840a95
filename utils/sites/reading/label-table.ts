import { foldLabel } from './text.ts'

/**
 * The whole labels of controls, by what they do and then by language (BCP 47), parted by `|`. `{}` stands for a name. A label
 * stands once, under the first act and language that has it. The union of
 * all languages is compared: pages name the wrong language, or stay half translated.
 */
export type LabelTable<Act extends string> = Readonly<Partial<Record<Act, Readonly<Record<string, string>>>>>

/** What a label says; the name is what stood in the place of `{}`. */
interface LabelReading<Act extends string> {
  act: Act
  name?: string
}

/** A table made ready once: whole labels in a map, labels with a name in them as pairs of beginning and end. */
export interface LabelReader<Act extends string> {
  read(label: string, names?: readonly string[]): LabelReading<Act> | null
}

export function labelReader<Act extends string>(table: LabelTable<Act>): LabelReader<Act> {
  const whole = new Map<string, Act>()
  const around: { start: string; end: string; act: Act }[] = []
  for (const act of Object.keys(table) as Act[]) {
    for (const label of Object.values<string>(table[act] ?? {})
      .join('|')
      .split('|')) {
      const folded = foldLabel(label)
      const at = folded.indexOf('{}')
      if (at < 0) {
        if (!whole.has(folded)) whole.set(folded, act)
      } else around.push({ start: folded.slice(0, at), end: folded.slice(at + 2), act })
    }
  }
  return {
    read(label, names = []) {
      const folded = foldLabel(label)
      const act = whole.get(folded)
      if (act !== undefined) return { act }
      for (const { start, end, act: each } of around) {
        if (folded.length > start.length + end.length && folded.startsWith(start) && folded.endsWith(end)) {
          return { act: each, name: folded.slice(start.length, folded.length - end.length) }
        }
      }
      return readWithoutName(folded, names, whole)
    },
  }
}

/** "Add Dana Whitfield": what is left once the name, or the first word of it, is taken away. */
function readWithoutName<Act extends string>(
  label: string,
  names: readonly string[],
  whole: ReadonlyMap<string, Act>,
): LabelReading<Act> | null {
  for (const name of names.flatMap((each) => [foldLabel(each), foldLabel(each).split(' ')[0] ?? ''])) {
    if (name.length < 2 || !label.includes(name)) continue
    const act = whole.get(foldLabel(label.replace(name, ' ')))
    if (act !== undefined) return { act, name }
  }
  return null
}
