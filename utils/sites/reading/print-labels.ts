import { printOf } from './label-print.ts'
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

/** A table in the form that pages carry: a few digits for every label, and how long the words around a name are. */
export function printLabels<Act extends string>(table: LabelTable<Act>): LabelPrints<Act> {
  const around = new Set<string>()
  const acts = new Map<Act, Set<string>>()
  for (const { act, label } of labelsOf(table)) {
    const at = label.indexOf('{}')
    if (at >= 0) around.add(`${at},${label.length - at - 2}`)
    acts.set(act, (acts.get(act) ?? new Set()).add(printOf(label)))
  }
  const byAct = [...acts].map(([act, prints]) => [act, [...prints].join('')] as const)
  return { around: [...around].join(' '), acts: byAct }
}
