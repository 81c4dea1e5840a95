import type { Finding, FindingKind } from '../../language/manners/finding.ts'
import { say, type WordKey } from '../words.ts'

/** What was found in a message, in one line, and why it matters. */
export interface FindingSentence {
  text: string
  why: string
}

interface FindingWords {
  /** The name of this kind in the options. */
  label: WordKey
  why: WordKey
}

const words: Record<FindingKind, FindingWords> = {
  'open-slot': { label: 'findingOpenSlot', why: 'findingOpenSlotWhy' },
  'asks-for-news': { label: 'findingAsksForNews', why: 'findingAsksForNewsWhy' },
  blames: { label: 'findingBlames', why: 'findingBlamesWhy' },
  'misspelt-name': { label: 'findingMisspeltName', why: 'findingMisspeltNameWhy' },
  'misspelt-company': { label: 'findingMisspeltCompany', why: 'findingMisspeltCompanyWhy' },
  'same-text': { label: 'findingSameText', why: 'findingSameTextWhy' },
  'too-long': { label: 'findingTooLong', why: 'findingTooLongWhy' },
  'too-short': { label: 'findingTooShort', why: 'findingTooShortWhy' },
}

/** How a kind of finding is called and explained where it can be switched off. */
export function findingName(kind: FindingKind): FindingSentence {
  return { text: say(words[kind].label), why: say(words[kind].why) }
}

/** One finding as the note beside the message says it. */
export function findingSentence(finding: Finding): FindingSentence {
  return { text: textOf(finding), why: say(words[finding.kind].why) }
}

function textOf(finding: Finding): string {
  switch (finding.kind) {
    case 'open-slot':
      return say('findingOpenSlotHere', finding.slot)
    case 'asks-for-news':
      return say('findingAsksForNewsHere')
    case 'blames':
      return say('findingBlamesHere')
    case 'misspelt-name':
    case 'misspelt-company':
      return say('findingMisspeltHere', finding.written, finding.known)
    case 'same-text':
      return say('findingSameTextHere', finding.name)
    case 'too-long':
      return say('findingTooLongHere', finding.words)
    case 'too-short':
      return say('findingTooShortHere', finding.words)
  }
}
