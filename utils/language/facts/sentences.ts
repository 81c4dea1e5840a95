const abbreviation =
  /(?:^|[^a-z\d:])(?:\d{1,2}|[a-z]|nr|no|st|dr|mr|ms|mrs|ca|bzw|art|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|de[cz]|mrz|ene|abr|ago|dic|fev|set|out|janv|fevr|juil|mo|di|mi|do|fr|sa|so)\.$/

/**
 * Where the sentences of a folded text stand. A wrapped line goes on in the next one; an empty line, a bullet, a short
 * line or a full stop ends the sentence.
 */
export function sentenceSpans(folded: string): readonly { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  for (const match of folded.matchAll(
    /(?<=[.!?:])\s+(?=[^\d\s])|\n\s*(?=\n|[-*•–·]|\w[\w ]{1,24}:)|\n(?=[^\n]{0,40}$)/g,
  )) {
    const dot = folded.slice(Math.max(0, (match.index ?? 0) - 5), match.index)
    if (abbreviation.test(dot) && !match[0].includes('\n')) continue
    sentences.push({ start, end: match.index ?? start })
    start = (match.index ?? start) + match[0].length
  }
  sentences.push({ start, end: folded.length })
  return sentences.filter((sentence) => sentence.end > sentence.start)
}
