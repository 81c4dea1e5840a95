import { type Direction, LABELS } from './examples.ts'
import { type Judged, macroF1, scoreOf, unrelatedHeld } from './measure.ts'

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt']

function percent(value: number): string {
  return (value * 100).toFixed(1)
}

/** One table of scores by language and one of confusions by label, in Markdown. */
export function reportOf(title: string, judged: readonly Judged[], direction: Direction): string {
  const labels = LABELS[direction]
  const held =
    direction === 'outgoing'
      ? `, unrelated taken for a check-in or thank-you ${percent(unrelatedHeld(judged))} %`
      : ''
  const languages = LANGUAGES.flatMap((lang) => {
    const some = judged.filter((one) => one.lang === lang)
    if (some.length === 0) return []
    const right = some.filter((one) => one.said === one.truth).length / some.length
    return [`| ${lang} | ${some.length} | ${percent(macroF1(some, labels))} | ${percent(right)} |`]
  })
  const rows = labels.map((label) => {
    const { precision, recall, f1, support } = scoreOf(judged, label)
    const said = labels.map(
      (other) => judged.filter((one) => one.truth === label && one.said === other).length,
    )
    return `| ${label} | ${support} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${said.join(' | ')} |`
  })
  return [
    `### ${title}`,
    '',
    `Macro-F1 ${percent(macroF1(judged, labels))} on ${judged.length} mails${held}.`,
    '',
    '| language | mails | macro-F1 | right |',
    '| --- | --- | --- | --- |',
    ...languages,
    '',
    `| is \\ said | mails | precision | recall | F1 | ${labels.join(' | ')} |`,
    `| --- | --- | --- | --- | --- | ${labels.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n')
}
