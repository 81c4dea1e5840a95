import { describe, expect, test } from 'vitest'
import { writeDraft } from '../../../../utils/language/draft.ts'
import { checkTemplate, type DraftTemplate, templateFor } from '../../../../utils/language/drafts/template.ts'

const template: DraftTemplate = {
  id: 'one',
  name: 'My thanks',
  kind: 'thank-you',
  language: 'en',
  subject: 'Thank you, {firstName}',
  text: 'Dear {name}, {topic} stays with me. See you {day}. {sender}',
  used: true,
}

describe('a template of one’s own', () => {
  test('is filled in like our words, and what is unknown stays open', () => {
    const { subject, text, slots } = writeDraft({
      kind: 'thank-you',
      template,
      facts: { today: '2026-11-18', interviewOn: '2026-11-17', name: 'Imke Sandström' },
    })
    expect(subject).toBe('Thank you, Imke')
    expect(text).toBe(
      'Dear Imke Sandström, [something that you talked about] stays with me. See you on Tuesday. [your name]',
    )
    expect(slots).toEqual(['[something that you talked about]', '[your name]'])
  })

  test('can be about a person whose name looks like a slot', () => {
    const facts = { today: '2026-11-18', name: '{company} $& Sandström', company: 'Harrow' }
    expect(writeDraft({ kind: 'thank-you', template, facts }).text).toContain('Dear {company} $& Sandström,')
  })

  test.each([
    [{ name: ' ' }, { trouble: 'no-name' }],
    [{ text: '\n' }, { trouble: 'no-text' }],
    [{ text: 'x'.repeat(5_001) }, { trouble: 'too-long' }],
    [{ subject: 'About {salary}' }, { trouble: 'unknown-slot', slot: '{salary}' }],
    [{}, null],
  ])('with %o is judged %o', (change, trouble) => {
    expect(checkTemplate({ ...template, ...change })).toEqual(trouble)
  })

  test('serves its kind and language, when it is in use', () => {
    const wanted = { kind: 'thank-you', language: 'en', variant: 0 } as const
    expect(templateFor([template], wanted)).toBe(template)
    expect(templateFor([template], { ...wanted, language: 'de' })).toBeUndefined()
    expect(templateFor([template], { ...wanted, kind: 'check-in' })).toBeUndefined()
    expect(templateFor([{ ...template, used: false }], wanted)).toBeUndefined()
    expect(templateFor([], wanted)).toBeUndefined()
  })

  test('takes turns with others among the people of a company', () => {
    const other = { ...template, id: 'two' }
    const turn = (variant: number) =>
      templateFor([template, other], { kind: 'thank-you', language: 'en', variant })?.id
    expect([0, 1, 2].map(turn)).toEqual(['one', 'two', 'one'])
  })
})
