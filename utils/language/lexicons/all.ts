import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Lexicon } from './lexicon.ts'
import { pt } from './pt.ts'

/** Every language mails are understood in. */
export const LEXICONS: readonly Lexicon[] = [en, es, fr, de, pt]
