/** One question of the preparation with what the user wrote below it. */
export interface PreparedPart {
  question: string
  answer: string
}

/**
 * The text of a preparation as it is kept: each question on a line of its own with its answer below, then
 * what belongs to none. Questions without an answer are left out.
 */
export function writePreparation(parts: readonly PreparedPart[], rest: string): string {
  const answered = parts.filter(({ answer }) => answer.trim() !== '')
  const blocks = answered.map(({ question, answer }) => `${question}\n${answer.trim()}`)
  return [...blocks, ...(rest.trim() === '' ? [] : [`${restLine}\n${rest.trim()}`])].join('\n\n')
}

/** A line that parts the rest from the last answer. */
const restLine = '···'

/**
 * Finds the answers again. Whatever stands under no question that is asked today, in an older wording or
 * another language, say, is given back as the rest: nothing is lost.
 */
export function readPreparation(
  text: string,
  questions: readonly string[],
): { answers: readonly string[]; rest: string } {
  const found = new Map<string, string[]>()
  const rest: string[] = []
  let into = rest
  for (const line of text.split('\n')) {
    if (questions.includes(line) && !found.has(line)) {
      into = []
      found.set(line, into)
    } else if (line === restLine) into = rest
    else into.push(line)
  }
  return {
    answers: questions.map((question) => (found.get(question) ?? []).join('\n').trim()),
    rest: rest.join('\n').trim(),
  }
}
