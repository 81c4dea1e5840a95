import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFacts, readOwnFacts } from '../../../../utils/language/facts/read-facts.ts'

/** Texts made to keep regular expressions busy: one that explodes would run into the runner's own limit. */
const hostile: readonly (readonly [string, string])[] = [
  ['a line of 100,000 letters', 'a'.repeat(100_000)],
  ['a line of capitals', 'A'.repeat(50_000)],
  ['thousands of capitalised words', 'Anna Berta '.repeat(20_000)],
  ['thousands of hyphens', `${'A-B-C-D-E-F-G-H '.repeat(600)}\n`.repeat(3)],
  ['thousands of joiners', 'A & B and C of D '.repeat(10_000)],
  ['thousands of numbers', '1 2 3 4 5 6 7 8 9 '.repeat(20_000)],
  ['thousands of dates', '24 November 2026 at 10:00, '.repeat(10_000)],
  ['thousands of colons', ':'.repeat(100_000)],
  ['thousands of spaces', `by ${' '.repeat(100_000)}Friday`],
  ['thousands of brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
  ['thousands of empty lines', '\n'.repeat(100_000)],
  ['thousands of weekdays', 'next next next Monday '.repeat(10_000)],
  ['combining marks', `x${'\u0301'.repeat(50_000)}`],
]

describe('facts of bad mails', () => {
  test.each(hostile)('%s are read to the end', (_name, body) => {
    const facts = readFacts({
      subject: body,
      body,
      from: `${body.slice(0, 5_000)} <hr@larkspur.example>`,
      sentAt: '2026-11-18',
    })
    readOwnFacts({ body })
    expect(facts.people.length).toBeLessThanOrEqual(60)
  })

  test('whatever the text, nothing is thrown and every value comes with the words it was read from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ maxLength: 80 }),
        (body, from) => {
          const facts = readFacts({
            subject: body.slice(0, 60),
            body,
            from,
            sentAt: '2026-11-18T09:00:00Z',
            zone: 'Europe/Berlin',
          })
          for (const fact of [facts.company, facts.role, facts.interviewAt, facts.replyBy, ...facts.people]) {
            if (fact) expect(fact.place.words).not.toBe('')
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
