import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import type { CalendarWords } from './words.ts'

/** A mail may mix languages (an English calendar block in a German mail), so dates are read in all at once. */
export const calendarLanguages: readonly CalendarWords[] = [en, de, es, fr, pt]
