import { whenFirstAsked } from '../when-first-asked.ts'
import { LEXICONS } from './all.ts'
import type { Language } from './lexicon.ts'
import { indexPhrases, type PhraseIndex } from './match.ts'

const INDEXES: ReadonlyMap<Language, () => PhraseIndex> = new Map(
  LEXICONS.map((lexicon) => [lexicon.language, whenFirstAsked(() => indexPhrases(lexicon))]),
)

/** The phrases to look for in a mail of this language: its own, and English, which job mails mix in. */
export function indexesFor(language: Language): readonly PhraseIndex[] {
  const wanted: readonly Language[] = language === 'en' ? ['en'] : [language, 'en']
  return wanted.flatMap((name) => INDEXES.get(name)?.() ?? [])
}
