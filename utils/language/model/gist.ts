import { CONCEPTS, type Concept } from '../lexicons/lexicon.ts'

/** Ideas that play the same part in a mail, so that a rare one counts like a common one. */
const PARTS: Readonly<Record<string, readonly Concept[]>> = {
  thanks: ['thanks'],
  talk: ['interview', 'conversation', 'trialDay', 'recentDay'],
  praise: ['pleasure', 'impressed'],
  progress: ['status', 'decision', 'news', 'nextSteps', 'hearBack', 'didYouReceive'],
  waiting: ['elapsed', 'silence', 'followUp', 'youSaid', 'otherOffer', 'noRush'],
  answer: ['suitsMe', 'unavailable', 'willBeThere', 'attached', 'asRequested', 'moveIt'],
  settle: ['accept', 'decline', 'withdraw', 'negotiate', 'feedback', 'notSelected'],
  seek: ['applyNow', 'speculative', 'referral', 'advice'],
}

const PART_NUMBERS: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(PARTS).map(([name, ideas]) => [name, new Set(ideas.map((idea) => CONCEPTS.indexOf(idea)))]),
)

function hasAny(found: ReadonlySet<number>, wanted: ReadonlySet<number>): boolean {
  for (const number of wanted) if (found.has(number)) return true
  return false
}

/** The gist of a mail: which parts it has, by two and by three. Takes numbers of ideas: all, of questions, of the subject. */
export function gistMarks(
  concepts: ReadonlySet<number>,
  asked: ReadonlySet<number>,
  inSubject: ReadonlySet<number>,
): readonly string[] {
  const parts: string[] = []
  for (const [name, wanted] of PART_NUMBERS) {
    if (hasAny(concepts, wanted) || hasAny(inSubject, wanted)) parts.push(name)
    if (name === 'progress' && hasAny(asked, wanted)) parts.push('progress asked')
  }
  const marks = [`all ${parts.join('+')}`, ...parts]
  for (let first = 0; first < parts.length; first += 1) {
    for (let second = first + 1; second < parts.length; second += 1) {
      marks.push(`${parts[first]}+${parts[second]}`)
    }
  }
  return marks
}
