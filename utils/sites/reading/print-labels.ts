import { figures, printOf } from './label-print.ts'
import type { LabelPrints } from './label-table.ts'
import { foldLabel } from './text.ts'

/**
 * The whole labels of controls, by what they do and then by language (BCP 47), parted by `|`. `{}` stands for a name. A label
 * stands once, under the first act and language that has it. The union of
 * all languages is compared: pages name the wrong language, or stay half translated.
 */
export type LabelTable<Act extends string> = Readonly<Partial<Record<Act, Readonly<Record<string, string>>>>>

/** The labels of a table, each by its act, as the reader compares them. */
export function labelsOf<Act extends string>(table: LabelTable<Act>): { act: Act; label: string }[] {
  // The keys of a table are its acts; only the compiler can't follow.
  return (Object.keys(table) as Act[]).flatMap((act) =>
    Object.values<string>(table[act] ?? {})
      .flatMap((labels) => labels.split('|'))
      .map((label) => ({ act, label: foldLabel(label) })),
  )
}

/** A table in the form that pages carry: a few figures for every label. */
export function printLabels<Act extends string>(table: LabelTable<Act>): LabelPrints<Act> {
  const acts = new Map<Act, { whole: Set<string>; named: Set<string> }>()
  for (const { act, label } of labelsOf(table)) {
    const ofAct = acts.get(act) ?? { whole: new Set(), named: new Set() }
    acts.set(act, ofAct)
    const before = label.indexOf('{}')
    if (before < 0) ofAct.whole.add(printOf(label))
    else ofAct.named.add(figure(before) + figure(label.length - before - 2) + printOf(label))
  }
  return { acts: [...acts].map(([act, { whole, named }]) => [act, joined(whole), joined(named)] as const) }
}

function joined(prints: ReadonlySet<string>): string {
  return [...prints].join('')
}

function figure(length: number): string {
  const found = figures[length]
  if (found === undefined) throw new RangeError(`A label of ${length} characters beside a name`)
  return found
}
