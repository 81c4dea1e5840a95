import type { CivilDate } from '../etiquette/events.ts'
import type { DraftLanguage } from './drafts/phrases.ts'

/** Whose habits a letter on paper follows. */
export const LETTER_HABITS = ['us', 'uk', 'de', 'fr', 'es', 'br'] as const
export type LetterHabit = (typeof LETTER_HABITS)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** How a letter is laid out, as far as it differs between countries. */
export interface LetterLayout {
  paper: Paper
  /**
   * Where the writer's address stands: a block at the start or the end of the lines, or one small line above the
   * address field, to be seen through the window of an envelope (DIN 5008).
   */
  sender: 'start' | 'end' | 'line'
  /** Where the address of the person written to stands. */
  recipient: 'start' | 'end' | 'window'
  /** On which side of the page place and date stand. */
  date: 'start' | 'end'
  /** Whether a line says what the letter is about. */
  subject: boolean
  /** BCP 47: how the date is written. */
  dateLanguage: string
  /** Place and date in one line; habits without it date their letters by the day alone. */
  placed?: (place: string, date: string) => string
}

const comma = (place: string, date: string) => `${place}, ${date}`

export const letterLayouts: Readonly<Record<LetterHabit, LetterLayout>> = {
  us: {
    paper: 'letter',
    sender: 'start',
    recipient: 'start',
    date: 'start',
    subject: false,
    dateLanguage: 'en-US',
  },
  uk: {
    paper: 'a4',
    sender: 'end',
    recipient: 'start',
    date: 'start',
    subject: false,
    dateLanguage: 'en-GB',
  },
  de: {
    paper: 'a4',
    sender: 'line',
    recipient: 'window',
    date: 'end',
    subject: true,
    dateLanguage: 'de',
    placed: comma,
  },
  fr: {
    paper: 'a4',
    sender: 'start',
    recipient: 'end',
    date: 'end',
    subject: true,
    dateLanguage: 'fr',
    placed: (place, date) => `${place}, le ${date}`,
  },
  es: {
    paper: 'a4',
    sender: 'start',
    recipient: 'start',
    date: 'end',
    subject: false,
    dateLanguage: 'es',
    placed: comma,
  },
  br: {
    paper: 'a4',
    sender: 'start',
    recipient: 'start',
    date: 'end',
    subject: false,
    dateLanguage: 'pt-BR',
    placed: comma,
  },
}

/** The habit that goes with a letter's language; `region` is that of the browser, where it has one. */
export function habitFor(language: DraftLanguage, region: string | undefined): LetterHabit {
  switch (language) {
    case 'en':
      return region === 'US' || region === 'CA' || region === 'PH' ? 'us' : 'uk'
    case 'pt':
      return 'br'
    case 'de':
    case 'fr':
    case 'es':
      return language
  }
}

/**
 * Place and date as the habit writes them, "Lyon, le 1er décembre 2026"; the day alone without a place. The month is in
 * the language of the habit, or in that of the letter where the two differ.
 */
export function placeAndDate(
  habit: LetterHabit,
  language: DraftLanguage,
  place: string,
  date: CivilDate,
): string {
  const { dateLanguage, placed } = letterLayouts[habit]
  const own = new Intl.Locale(dateLanguage).language === language
  const spoken = own ? dateLanguage : language === 'en' ? 'en-GB' : language
  const written = Temporal.PlainDate.from(date).toLocaleString(spoken, { dateStyle: 'long' })
  const named = spoken === 'fr' ? written.replace(/^1 /, '1er ') : written
  if (place.trim() === '' || placed === undefined) return named
  return own ? placed(place.trim(), named) : comma(place.trim(), named)
}
