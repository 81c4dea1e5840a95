/** One judged mail. */
export interface Judged {
  lang: string
  truth: string
  said: string
}

/** Mean over the labels of the harmonic mean of precision and recall; labels that don't occur are left out. */
export function macroF1(judged: readonly Judged[], labels: readonly string[]): number {
  const scores: number[] = []
  for (const label of labels) {
    const { f1, support } = scoreOf(judged, label)
    if (support > 0) scores.push(f1)
  }
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Precision, recall and their harmonic mean for one label. */
export function scoreOf(
  judged: readonly Judged[],
  label: string,
): { precision: number; recall: number; f1: number; support: number } {
  const right = judged.filter(({ truth, said }) => truth === label && said === label).length
  const said = judged.filter((one) => one.said === label).length
  const support = judged.filter(({ truth }) => truth === label).length
  const precision = said === 0 ? 0 : right / said
  const recall = support === 0 ? 0 : right / support
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), support }
}

/** Share of the unrelated mails that were taken for a check-in or a thank-you: the worst mistake. */
export function unrelatedHeld(judged: readonly Judged[]): number {
  const unrelated = judged.filter(({ truth }) => truth === 'unrelated')
  const held = unrelated.filter(({ said }) => said === 'check_in' || said === 'thank_you')
  return unrelated.length === 0 ? 0 : held.length / unrelated.length
}
