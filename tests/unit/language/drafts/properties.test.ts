import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DraftFacts,
  type DraftRequest,
  openSlots,
  writeDraft,
} from '../../../../utils/language/draft.ts'
import { de } from '../../../../utils/language/drafts/de.ts'
import { en } from '../../../../utils/language/drafts/en.ts'
import { es } from '../../../../utils/language/drafts/es.ts'
import { fr } from '../../../../utils/language/drafts/fr.ts'
import type { DraftPhrases } from '../../../../utils/language/drafts/phrases.ts'
import { pt } from '../../../../utils/language/drafts/pt.ts'
import { fingerprint, likeness } from '../../../../utils/language/manners/likeness.ts'

const phrasebooks: Readonly<Record<string, DraftPhrases>> = { en, es, fr, de, pt }

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Every string of a phrasebook, however deep. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

const vocabulary = new Map(
  Object.entries(phrasebooks).map(([language, phrases]) => [
    language,
    new Set(strings(phrases).flatMap((phrase) => wordsOf(phrase.replace(/\{\w+\}/g, ' ')))),
  ]),
)

/** Invented words, so that none of them is by chance one of ours. */
const word = fc.stringMatching(/^[A-Z][bcdfgkl]{2}[a-z]{3,7}[qxz]$/)
const name = fc.tuple(word, word).map(([first, last]) => `${first} ${last}`)
const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-28'), noInvalidDate: true })
const date = day.map((one) => one.toISOString().slice(0, 10))

const facts: fc.Arbitrary<DraftFacts> = fc.record(
  {
    name,
    company: name,
    role: name,
    interviewOn: date,
    today: date,
    topic: name,
    strength: name,
    promisedOn: date,
    sender: name,
    senderAddress: name,
    address: name,
  },
  { requiredKeys: ['today'] },
)

const request: fc.Arbitrary<DraftRequest> = fc.record({
  kind: fc.constantFrom('thank-you', 'check-in', 'gracious', 'letter', 'linkedin-note'),
  language: fc.constantFrom('en', 'es', 'fr', 'de', 'pt'),
  tone: fc.constantFrom('warm', 'plain', 'formal'),
  register: fc.constantFrom('formal', 'familiar'),
  variant: fc.nat({ max: 12 }),
  facts,
})

/** How a day may be written: weekday, day, month and year, and the small words around them. */
function dayWords(date: string | undefined, language: string): readonly string[] {
  if (date === undefined) return []
  const day = Temporal.PlainDate.from(date)
  return [language, 'en-GB'].flatMap((locale) =>
    wordsOf(day.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })),
  )
}

const smallWords = ['on', 'am', 'el', 'le', 'na', 'no', 'em', 'de', 'feira']

describe('whatever is known', () => {
  test('a draft says nothing that is neither ours to say nor was given', () => {
    fc.assert(
      fc.property(request, ({ facts, ...way }) => {
        const { language = 'en' } = way
        const draft = writeDraft({ ...way, facts })
        const { today, interviewOn, promisedOn, ...named } = facts
        const given = new Set([
          ...Object.values(named).flatMap(wordsOf),
          ...dayWords(interviewOn, language),
          ...dayWords(promisedOn, language),
          ...(way.kind === 'letter' ? dayWords(today, language) : []),
          ...smallWords,
        ])
        const strange = wordsOf(`${draft.subject}\n${draft.text}`).filter(
          (one) => !given.has(one) && vocabulary.get(language)?.has(one) !== true,
        )
        expect(strange).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('every slot that a draft leaves open is found', () => {
    fc.assert(
      fc.property(request, (way) => {
        const draft = writeDraft(way)
        const text = `${draft.subject}\n${draft.text}`
        const brackets = [...new Set(text.match(/\[[^\]]*\]/g) ?? [])]
        expect(draft.slots).toEqual(brackets)
        expect(openSlots(text)).toEqual(brackets)
        expect(text).not.toMatch(/[{}]|undefined|null/)
      }),
      { numRuns: 600 },
    )
  })

  test('no two of the first eight people of a company get the same thank-you, or nearly', () => {
    fc.assert(
      fc.property(request, (way) => {
        const letters = Array.from({ length: 8 }, (_none, variant) =>
          writeDraft({ ...way, kind: 'thank-you', variant }),
        )
        expect(new Set(letters.map(({ text }) => text)).size).toBe(8)
        const [first, second] = letters.map(({ text }) => fingerprint(text))
        expect(likeness(first ?? [], second ?? [])).toBeLessThan(0.7)
      }),
      { numRuns: 200 },
    )
  })

  test('the same request gives the same draft', () => {
    fc.assert(
      fc.property(request, (way) => {
        expect(writeDraft(way)).toEqual(writeDraft(way))
      }),
    )
  })
})
