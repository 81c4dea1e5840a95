import { inFigures } from '../../etiquette/print.ts'
import { further, longestStep, printLength, printOf } from './label-print.ts'
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
  const labels = labelsOf(table)
  const acts = [...new Set(labels.map(({ act }) => act))]
  const whole = new Map<number, number>()
  const named = new Map<string, number>()
  // A label counts for the first act that has it, so it is entered last.
  for (const { act, label } of labels.toReversed()) {
    const [before = '', after] = label.split('{}')
    if (after === undefined) whole.set(printOf(label), acts.indexOf(act))
    else
      named.set(
        inFigures(before.length, 1) + inFigures(after.length, 1) + inFigures(printOf(label), printLength),
        acts.indexOf(act),
      )
  }
  // Many labels lie close together, a few are soonest told by longer steps.
  const [shortest] = [3, 4]
    .map((stepLength) => ({ stepLength, whole: inSteps(whole, stepLength, acts.length) }))
    .sort((one, other) => one.whole.length - other.whole.length)
  return {
    acts,
    ...(shortest ?? { stepLength: 3, whole: '' }),
    named: [...named].map(([print, act]) => print + inFigures(act, 1)).join(''),
  }
}

/** Prints in their order, each as the step from the one before together with its act. */
function inSteps(prints: ReadonlyMap<number, number>, length: number, acts: number): string {
  const most = longestStep(length, acts)
  let written = ''
  let last = 0
  for (const [print, act] of [...prints].sort(([one], [other]) => one - other)) {
    for (; print - last >= most; last += most) written += further
    written += inFigures((print - last) * acts + act, length)
    last = print
  }
  return written
}
