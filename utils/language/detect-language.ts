import { fold } from './fold.ts'
import { LEXICONS } from './lexicons/all.ts'
import type { Language } from './lexicons/lexicon.ts'

/** The language of a text and how sure that is (0 to 1); `en` with 0 where nothing speaks. */
export interface DetectedLanguage {
  language: Language
  confidence: number
}

/** Letters that only one of the five languages commonly writes. */
const LETTERS: readonly { pattern: RegExp; language: Language; weight: number }[] = [
  { pattern: /[äöüß]/giu, language: 'de', weight: 1 },
  { pattern: /[ñ¿¡]/giu, language: 'es', weight: 2 },
  { pattern: /[ãõ]/giu, language: 'pt', weight: 2 },
  { pattern: /[èêœùû]/giu, language: 'fr', weight: 1 },
]

const WORD_LISTS: readonly { language: Language; words: ReadonlySet<string> }[] = LEXICONS.map((lexicon) => ({
  language: lexicon.language,
  words: new Set(lexicon.functionWords.split(' ')),
}))

const LOOKED_AT = 4_000

/** Finds the language from the text itself, by its small words and letters. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, LOOKED_AT)
  const scores = new Map<Language, number>()
  const add = (language: Language, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight)
  }
  for (const match of fold(sample).matchAll(/\p{L}+/gu)) {
    for (const { language, words } of WORD_LISTS) if (words.has(match[0])) add(language, 1)
  }
  for (const { pattern, language, weight } of LETTERS) {
    const hits = sample.match(pattern)
    if (hits) add(language, Math.min(hits.length, 6) * weight)
  }
  let best: Language = 'en'
  let first = 0
  let second = 0
  for (const { language } of WORD_LISTS) {
    const score = scores.get(language) ?? 0
    if (score > first) {
      second = first
      first = score
      best = language
    } else if (score > second) second = score
  }
  return { language: best, confidence: first === 0 ? 0 : (first - second) / first }
}
