import type { DraftLanguage, Register, Tone } from '../../utils/language/drafts/phrases.ts'
import type { TemplateKind, TemplateSlot } from '../../utils/language/drafts/template.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import type { Choice } from '../forms/field.tsx'

/** What the choices about drafts are called. */
export const languageWords: Readonly<Record<DraftLanguage, WordKey>> = {
  en: 'languageEn',
  es: 'languageEs',
  fr: 'languageFr',
  de: 'languageDe',
  pt: 'languagePt',
}

export const toneWords: Readonly<Record<Tone, WordKey>> = {
  warm: 'draftToneWarm',
  plain: 'draftTonePlain',
  formal: 'draftToneFormal',
}

export const registerWords: Readonly<Record<Register, WordKey>> = {
  formal: 'draftRegisterFormal',
  familiar: 'draftRegisterFamiliar',
}

export const templateKindWords: Readonly<Record<TemplateKind, WordKey>> = {
  'thank-you': 'templateKindThankYou',
  'check-in': 'templateKindCheckIn',
  gracious: 'templateKindGracious',
}

export const slotWords: Readonly<Record<TemplateSlot, WordKey>> = {
  name: 'templateSlotName',
  firstName: 'templateSlotFirstName',
  company: 'templateSlotCompany',
  role: 'templateSlotRole',
  day: 'templateSlotDay',
  topic: 'templateSlotTopic',
  promised: 'templateSlotPromised',
  sender: 'templateSlotSender',
}

/** The choices of a select field, in the order of their words. */
export function choicesOf<Value extends string>(
  words: Readonly<Record<Value, WordKey>>,
): readonly Choice<Value>[] {
  const isValue = (written: string): written is Value => Object.hasOwn(words, written)
  return Object.entries<WordKey>(words).flatMap(([value, key]) =>
    isValue(value) ? [{ value, label: say(key) }] : [],
  )
}
