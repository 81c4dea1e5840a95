import type { Concept, Language, Lexicon } from './lexicon.ts'
import { CONCEPTS } from './lexicon.ts'

/** One phrase, ready for matching: its words, where `prefix` says that the word only begins so. */
interface Phrase {
  concept: number
  words: readonly { text: string; prefix: boolean; gap: boolean }[]
}

/** The phrases of one language, found by their first word. */
export interface PhraseIndex {
  language: Language
  whole: ReadonlyMap<string, readonly Phrase[]>
  /** First words that may continue, by their first three letters. */
  begun: ReadonlyMap<string, readonly Phrase[]>
}

const WIDEST_GAP = 3

function parsePhrase(source: string, concept: number): Phrase | undefined {
  const words: { text: string; prefix: boolean; gap: boolean }[] = []
  let gap = false
  for (const word of source.trim().split(/\s+/)) {
    if (word === '') continue
    if (word === '..') {
      gap = true
      continue
    }
    const prefix = word.endsWith('*')
    words.push({ text: prefix ? word.slice(0, -1) : word, prefix, gap })
    gap = false
  }
  return words.length > 0 ? { concept, words } : undefined
}

/** Prepares a lexicon for matching. */
export function indexPhrases(lexicon: Lexicon): PhraseIndex {
  const whole = new Map<string, Phrase[]>()
  const begun = new Map<string, Phrase[]>()
  CONCEPTS.forEach((name: Concept, concept) => {
    for (const source of lexicon.phrases[name].split('|')) {
      const phrase = parsePhrase(source, concept)
      const first = phrase?.words[0]
      if (!phrase || !first) continue
      const table = first.prefix ? begun : whole
      const key = first.prefix ? first.text.slice(0, 3) : first.text
      const list = table.get(key)
      if (list) list.push(phrase)
      else table.set(key, [phrase])
    }
  })
  return { language: lexicon.language, whole, begun }
}

function fits(phrase: Phrase, words: readonly string[], from: number): boolean {
  let at = from
  for (let index = 0; index < phrase.words.length; index += 1) {
    const part = phrase.words[index]
    if (!part) return false
    const latest = part.gap ? at + WIDEST_GAP : at
    let found = -1
    for (let place = at; place <= latest && place < words.length; place += 1) {
      const word = words[place]
      if (word !== undefined && (part.prefix ? word.startsWith(part.text) : word === part.text)) {
        found = place
        break
      }
    }
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** The ideas (indexes into `CONCEPTS`) a sentence speaks of, each once. */
export function conceptsOf(words: readonly string[], index: PhraseIndex): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    for (const phrase of index.whole.get(word) ?? []) {
      if (!found.has(phrase.concept) && fits(phrase, words, at)) found.add(phrase.concept)
    }
    for (const phrase of index.begun.get(word.slice(0, 3)) ?? []) {
      if (!found.has(phrase.concept) && fits(phrase, words, at)) found.add(phrase.concept)
    }
  }
  return found
}
