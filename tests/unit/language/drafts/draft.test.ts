import { describe, expect, test } from 'vitest'
import { type DraftFacts, openSlots, writeDraft } from '../../../../utils/language/draft.ts'
import type { DraftLanguage, Register, Tone } from '../../../../utils/language/drafts/phrases.ts'

const languages: readonly DraftLanguage[] = ['en', 'es', 'fr', 'de', 'pt']
const tones: readonly Tone[] = ['warm', 'plain', 'formal']
const registers: readonly Register[] = ['formal', 'familiar']

/** An applicant who took notes after an interview on Tuesday, 17 November 2026. */
const facts: DraftFacts = {
  name: 'Imke Sandström',
  company: 'Harrow & Pike',
  role: 'Data Analyst',
  interviewOn: '2026-11-17',
  today: '2026-11-18',
  topic: 'the move to daily forecasts.',
  strength: 'time series',
  sender: 'Ada Okonjo',
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const everyWay = languages.flatMap((language) =>
  tones.flatMap((tone) => registers.map((register) => ({ language, tone, register }))),
)

describe('a thank-you draft', () => {
  test.each(everyWay)(
    'in $language, $tone and $register, has 80 to 200 words and no open slot when all is known',
    (way) => {
      for (const variant of [0, 1, 2]) {
        const draft = writeDraft({ kind: 'thank-you', ...way, facts, variant })
        expect(draft.slots).toEqual([])
        expect(draft.text).not.toMatch(/[{}[\]]/)
        expect(words(draft.text)).toBeGreaterThanOrEqual(80)
        expect(words(draft.text)).toBeLessThanOrEqual(200)
      }
    },
  )

  test.each(everyWay)('in $language, $tone and $register, never asks for news', (way) => {
    expect(writeDraft({ kind: 'thank-you', ...way, facts }).text).not.toContain('?')
  })

  test('mentions what was talked about, without the full stop of the note', () => {
    expect(writeDraft({ kind: 'thank-you', facts }).text).toContain('about the move to daily forecasts.')
    expect(writeDraft({ kind: 'thank-you', facts }).text).not.toContain('forecasts..')
  })

  test('leaves a visible slot for what nobody has noted, and invents nothing', () => {
    const { topic: _topic, strength: _strength, ...unnoted } = facts
    const draft = writeDraft({ kind: 'thank-you', facts: unnoted })
    expect(draft.slots).toEqual(['[something that you talked about]'])
    expect(draft.text).not.toContain('experience')
  })

  test('without role, day and company knows how to do without the first two and asks for the third', () => {
    const draft = writeDraft({
      kind: 'thank-you',
      facts: { today: '2026-11-18', name: 'Imke Sandström', sender: 'Ada Okonjo', topic: 'x' },
    })
    expect(draft.slots).toEqual(['[company]'])
  })

  test('is another letter for the second interviewer of the same company', () => {
    for (const way of everyWay) {
      const [first, second] = [0, 1].map(
        (variant) => writeDraft({ kind: 'thank-you', ...way, facts, variant }).text,
      )
      expect(second).not.toBe(first)
    }
  })

  test('names a weekday within the week and a date after it', () => {
    expect(writeDraft({ kind: 'thank-you', facts }).text).toContain('on Tuesday')
    expect(writeDraft({ kind: 'thank-you', facts: { ...facts, today: '2026-11-24' } }).text).toContain(
      'on 17 November',
    )
  })

  test('says Sie to strangers and du to people one is on familiar terms with', () => {
    expect(writeDraft({ kind: 'thank-you', language: 'de', register: 'formal', facts }).text).toMatch(
      /\bSie\b/,
    )
    expect(writeDraft({ kind: 'thank-you', language: 'de', register: 'familiar', facts }).text).not.toMatch(
      /\bSie\b|\bIhre?\b/,
    )
  })
})

describe('a check-in draft', () => {
  test.each(everyWay)(
    'in $language, $tone and $register, is two to five sentences and one question about the state of things',
    (way) => {
      const { text } = writeDraft({ kind: 'check-in', ...way, facts: { ...facts, promisedOn: '2026-11-27' } })
      const body = text.split('\n\n').slice(1, 4).join(' ')
      expect(body.match(/[.?!](\s|$)/g)?.length).toBeLessThanOrEqual(7)
      expect(text.match(/\?/g)?.length).toBe(1)
    },
  )
})

describe('a gracious answer', () => {
  test.each(everyWay)('in $language, $tone and $register, asks for nothing', (way) => {
    expect(writeDraft({ kind: 'gracious', ...way, facts }).text).not.toContain('?')
  })
})

describe('a note for a LinkedIn invitation', () => {
  test.each(everyWay)(
    'in $language, $register, fits into 200 characters even with long names',
    ({ language, register }) => {
      const long = {
        ...facts,
        name: 'Maximiliane Featherstonehaugh',
        role: 'Senior Principal Data Platform Engineer',
      }
      expect(
        writeDraft({ kind: 'linkedin-note', language, register, facts: long }).text.length,
      ).toBeLessThanOrEqual(200)
    },
  )
})

describe('open slots', () => {
  test('are found when the user left them in', () => {
    expect(
      openSlots('What you said about [something that you talked about] and [etwas aus dem Gespräch].'),
    ).toEqual(['[something that you talked about]', '[etwas aus dem Gespräch]'])
  })

  test('are not seen in brackets of the user’s own', () => {
    expect(openSlots('See [1] and [the attached file].')).toEqual([])
  })
})
