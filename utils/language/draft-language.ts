import { detectLanguage } from './detect-language.ts'
import type { DraftLanguage } from './drafts/phrases.ts'

/** Below this many characters a text says too little about its language. */
const fewestCharacters = 24
const surelyEnough = 0.3

const languages: readonly DraftLanguage[] = ['en', 'es', 'fr', 'de', 'pt']

/**
 * The language a draft is written in: that of the conversation where its words tell, else the one that was set, else
 * that of the interface if drafts are written in it, else English. `interfaceLanguage` is a BCP 47 tag.
 */
export function draftLanguage(known: {
  conversation?: string | undefined
  set?: DraftLanguage | undefined
  interfaceLanguage?: string | undefined
}): DraftLanguage {
  const words = known.conversation?.trim() ?? ''
  if (words.length >= fewestCharacters) {
    const { language, confidence } = detectLanguage(words)
    if (confidence >= surelyEnough) return language
  }
  const tag = known.interfaceLanguage?.toLowerCase().split(/[-_]/)[0]
  return known.set ?? languages.find((language) => language === tag) ?? 'en'
}
