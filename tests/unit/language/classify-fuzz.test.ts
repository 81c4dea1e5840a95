import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyIncoming } from '../../../utils/language/classify-incoming.ts'
import { classifyOutgoing } from '../../../utils/language/classify-outgoing.ts'
import { INCOMING_LABELS, OUTGOING_LABELS } from '../../../utils/language/model/labels.ts'

const pieces = fc.constantFrom(
  'thank you for the interview ',
  'any news? ',
  '> quoted\n',
  'On Mon, 2 Mar 2026, A wrote:\n',
  'From: a\nSent: b\nTo: c\n',
  '<div><p>&nbsp;',
  '\u202e\u200b\u2066',
  'مرحبا بكم ',
  '面接ありがとう ',
  '-- \n',
  '((((a+)+)+)+',
  '\ud83d',
  '\r\n\t',
  '0'.repeat(50),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('any text at all', () => {
  it('gets one of the labels, a probability and the same answer twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const outgoing = classifyOutgoing({ subject, text })
        expect(OUTGOING_LABELS).toContain(outgoing.label)
        expect(outgoing.confidence).toBeGreaterThanOrEqual(0)
        expect(outgoing.confidence).toBeLessThanOrEqual(1)
        expect(classifyOutgoing({ subject, text })).toEqual(outgoing)
        const incoming = classifyIncoming({ subject, text, from: subject })
        expect(INCOMING_LABELS).toContain(incoming.label)
        expect(incoming.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300, seed: 20261204 },
    )
  })

  it.each([
    ['a megabyte of words', 'thank you for the interview '.repeat(40_000)],
    ['a line of 100,000 characters', 'a'.repeat(100_000)],
    ['a megabyte of quote marks', '>'.repeat(1_000_000)],
    ['a megabyte of open tags', '<a '.repeat(350_000)],
    ['a quarter of a million line breaks', '\n'.repeat(250_000)],
    ['a thread of forty mails', 'On Mon, 2 Mar 2026 at 09:00, Ada wrote:\n> hello\n'.repeat(40)],
    ['what makes careless patterns explode', `On ${'wrote '.repeat(20_000)}`],
    ['a megabyte without a space in Arabic', 'مرحبا'.repeat(200_000)],
  ])('is answered although it is %s', (_, text) => {
    expect(OUTGOING_LABELS).toContain(classifyOutgoing({ text }).label)
    expect(INCOMING_LABELS).toContain(classifyIncoming({ text, subject: text, from: text }).label)
  })
})
