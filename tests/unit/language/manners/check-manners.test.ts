import { describe, expect, test } from 'vitest'
import { writeDraft } from '../../../../utils/language/draft.ts'
import { checkManners, type MessageUnderWay } from '../../../../utils/language/manners/check-manners.ts'
import { fingerprint } from '../../../../utils/language/manners/likeness.ts'

/** A thank-you as an invented applicant would write it in November 2026. */
const decent =
  'Hello Imke,\n\nThank you for taking the time to talk with me on Tuesday about the Data Analyst position at Harrow & Pike. What you said about the move to daily forecasts has stayed with me, and I have had a few ideas about the late data since. I would be glad to work on this with you and the others.\n\nWarm regards,\nAda Okonjo'

const message = (changes: Partial<MessageUnderWay> = {}): MessageUnderWay => ({
  kind: 'thank-you',
  text: decent,
  names: ['Imke Sandström'],
  company: 'Harrow & Pike',
  ...changes,
})

const kinds = (changes: Partial<MessageUnderWay>) => checkManners(message(changes)).map(({ kind }) => kind)

describe('the manners of a message', () => {
  test('a decent thank-you gives nothing to say', () => {
    expect(checkManners(message())).toEqual([])
  })

  test('our own draft, filled in, gives nothing to say in any language', () => {
    for (const language of ['en', 'es', 'fr', 'de', 'pt'] as const) {
      const { text, subject } = writeDraft({
        kind: 'thank-you',
        language,
        facts: {
          name: 'Imke Sandström',
          company: 'Harrow & Pike',
          role: 'Data Analyst',
          interviewOn: '2026-11-17',
          today: '2026-11-18',
          topic: 'daily forecasts',
          sender: 'Ada Okonjo',
        },
      })
      expect(checkManners(message({ text, subject }))).toEqual([])
    }
  })

  test('a slot that nobody filled in is found in any message', () => {
    expect(kinds({ kind: 'other', text: 'I liked [something that you talked about].' })).toEqual([
      'open-slot',
    ])
    expect(kinds({ kind: 'other', text: 'ok', subject: 'Thank you, [name]' })).toEqual(['open-slot'])
  })

  test.each([
    'When can I expect to hear back from you?',
    'Could you tell me what the next steps are?',
    'Wann fällt die Entscheidung?',
    'Quand pensez-vous prendre une décision ?',
    '¿Cuándo tomarán una decisión?',
    'Quando sai a decisão?',
  ])('a thank-you that asks «%s» asks for news', (question) => {
    expect(kinds({ text: `${decent}\n${question}` })).toContain('asks-for-news')
  })

  test('a check-in may ask', () => {
    expect(kinds({ kind: 'check-in', text: 'Could you tell me where things stand?' })).toEqual([])
  })

  test.each([
    'I deserve at least a yes or a no.',
    'Sie haben mir immer noch nicht geantwortet.',
    'Vous n’avez toujours pas répondu.',
    'Es la tercera vez que escribo.',
    'É a terceira vez que escrevo.',
  ])('a check-in that says «%s» blames', (text) => {
    expect(kinds({ kind: 'check-in', text })).toEqual(['blames'])
  })

  test('a name that is almost right is shown with the right one', () => {
    expect(checkManners(message({ text: decent.replace('Imke', 'Imek') }))).toEqual([
      { kind: 'misspelt-name', written: 'Imek', known: 'Imke' },
    ])
    expect(checkManners(message({ text: decent.replace('Harrow', 'Harow') }))).toEqual([
      { kind: 'misspelt-company', written: 'Harow', known: 'Harrow' },
    ])
  })

  test('a name without its accents, or of another person, is no misspelling', () => {
    expect(kinds({ text: decent.replace('Imke', 'Ms Sandstrom') })).toEqual([])
    expect(kinds({ text: `${decent} Martina`, names: ['Martin Oduya'] })).toEqual([])
  })

  test('the letter that a colleague got already is known by its words', () => {
    const letters = [{ name: 'Noor Haddad', fingerprint: fingerprint(decent.replace('Imke', 'Noor')) }]
    expect(checkManners(message({ letters }))).toEqual([{ kind: 'same-text', name: 'Noor Haddad' }])
  })

  test('two drafts for one company are two letters', () => {
    const facts = {
      company: 'Harrow & Pike',
      role: 'Data Analyst',
      interviewOn: '2026-11-17',
      today: '2026-11-18',
      topic: 'forecasts',
      sender: 'Ada',
    }
    const [first, second] = [0, 1].map(
      (variant) =>
        writeDraft({ kind: 'thank-you', facts: { ...facts, name: 'Imke Sandström' }, variant }).text,
    )
    expect(
      kinds({ text: second ?? '', letters: [{ name: 'Noor', fingerprint: fingerprint(first ?? '') }] }),
    ).not.toContain('same-text')
  })

  test('under 40 words it is generic, over 250 it is too much', () => {
    expect(checkManners(message({ text: 'Thank you for your time, Imke.\n\nAda' }))).toEqual([
      { kind: 'too-short', words: 7 },
    ])
    expect(kinds({ text: `${decent} ${'and more '.repeat(130)}` })).toEqual(['too-long'])
  })

  test('a letter that is still being written is not called short', () => {
    expect(checkManners(message({ text: 'Hello Imke,\n\nThank you for' }))).toEqual([])
    expect(checkManners(message({ text: 'Hello Imke,\n\nThank you for your time.' }))).toEqual([])
  })

  test('a finding that was switched off is not made', () => {
    expect(checkManners(message({ text: 'Thank you, Imke.\n\nAda' }), ['too-short'])).toEqual([])
  })

  test('an empty message has no manners yet', () => {
    expect(checkManners(message({ text: '' }))).toEqual([])
  })
})
