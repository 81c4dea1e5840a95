import { describe, expect, test } from 'vitest'
import { writeDraft } from '../../../../utils/language/draft.ts'
import type { DraftFacts } from '../../../../utils/language/drafts/mentions.ts'
import type { DraftLanguage } from '../../../../utils/language/drafts/phrases.ts'

/** An applicant who writes by hand to an invented interviewer, the day after. */
const facts: DraftFacts = {
  name: 'Imke Sandström',
  company: 'Harrow & Pike',
  role: 'Data Analyst',
  interviewOn: '2026-11-17',
  today: '2026-11-18',
  topic: 'daily forecasts',
  sender: 'Ada Okonjo',
}

const addressed = { ...facts, senderAddress: '4 Mill Lane\nLeeds', address: '12 Quay Street\nHull' }

const dates: readonly (readonly [DraftLanguage, string])[] = [
  ['en', '18 November 2026'],
  ['es', '18 de noviembre de 2026'],
  ['fr', 'Le 18 novembre 2026'],
  ['de', '18. November 2026'],
  ['pt', '18 de novembro de 2026'],
]

describe('a letter for paper', () => {
  test.each(dates)(
    'in %s has sender, recipient, the date as %s, and room for a signature',
    (language, date) => {
      const { text, slots } = writeDraft({ kind: 'letter', language, tone: 'formal', facts: addressed })
      const [sender, recipient, day, greeting] = text.split('\n\n')
      expect(sender).toBe('Ada Okonjo\n4 Mill Lane\nLeeds')
      expect(recipient).toBe('Imke Sandström\nHarrow & Pike\n12 Quay Street\nHull')
      expect(day).toBe(date)
      expect(greeting).toContain('Imke')
      expect(text).toMatch(/\S\n{4,}Ada Okonjo$/)
      expect(slots).toEqual([])
    },
  )

  test('leaves unknown addresses as slots', () => {
    expect(writeDraft({ kind: 'letter', facts }).slots).toEqual(['[your address]', '[postal address]'])
    expect(writeDraft({ kind: 'letter', language: 'de', facts }).slots).toEqual([
      '[eigene Anschrift]',
      '[Anschrift]',
    ])
  })

  test('is no copy of the mail that went before it', () => {
    const bodyOf = (kind: 'letter' | 'thank-you') =>
      writeDraft({ kind, facts })
        .text.split('\n\n')
        .filter((paragraph) => paragraph.length > 60)
    const mail = bodyOf('thank-you')
    expect(bodyOf('letter').filter((paragraph) => mail.includes(paragraph)).length).toBeLessThanOrEqual(2)
  })

  test('says nothing about the question to come', () => {
    for (const [language] of dates) {
      expect(writeDraft({ kind: 'letter', language, facts }).text).not.toContain('?')
    }
  })
})
