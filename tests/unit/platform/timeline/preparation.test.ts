import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPreparation, writePreparation } from '../../../../utils/platform/timeline/preparation.ts'

const questions = ['Why does it exist?', 'What makes it tick?']

describe('the text of a preparation', () => {
  it('has each question above its answer, and leaves out those without one', () => {
    const text = writePreparation(
      [
        { question: 'Why does it exist?', answer: 'Shelves were slow.\n\nAnd heavy.' },
        { question: 'What makes it tick?', answer: ' ' },
      ],
      'Bring the portfolio.',
    )
    expect(text).toContain('Why does it exist?\nShelves were slow.')
    expect(readPreparation(text, questions)).toEqual({
      answers: ['Shelves were slow.\n\nAnd heavy.', ''],
      rest: 'Bring the portfolio.',
    })
  })

  it('written under other questions is all given back', () => {
    expect(readPreparation('Warum gibt es sie?\nRegale.', questions)).toEqual({
      answers: ['', ''],
      rest: 'Warum gibt es sie?\nRegale.',
    })
  })

  it('is nothing when nothing was written', () => {
    expect(writePreparation([{ question: 'Why does it exist?', answer: '' }], ' ')).toBe('')
  })

  it('loses no answer on the way to the timeline and back', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => !/[\n\r]/.test(text) && text.trim() === text)
    const answer = line.filter((text) => text !== '···' && !questions.includes(text))
    fc.assert(
      fc.property(answer, answer, answer, (one, other, rest) => {
        const parts = [
          { question: questions[0] ?? '', answer: one },
          { question: questions[1] ?? '', answer: other },
        ]
        expect(readPreparation(writePreparation(parts, rest), questions)).toEqual({
          answers: [one, other],
          rest,
        })
      }),
    )
  })
})
