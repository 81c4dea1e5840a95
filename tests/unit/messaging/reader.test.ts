import { describe, expect, it } from 'vitest'
import { createReader } from '../../../utils/messaging/reader.ts'
import type { Question } from '../../../utils/timeline/readings.ts'

const written: Question<'written'> = { mail: { text: 'Is there any news?' } }
const mails: Question<'mails'> = { subject: 'Hello', zone: 'Europe/Berlin', messages: [] }
const meaning = { label: 'check_in', kind: 'check-in', confidence: 0.9, because: 'asks-for-news' }
const reading = { meaning, fingerprint: [1, 2], findings: [] }

const answering = (answer: unknown) => createReader(async () => answer, 4)

describe('what a tab says that it has read', () => {
  it('is taken where it is a reading', async () => {
    expect(await answering(reading)('written', written)).toEqual(reading)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an intent that nobody has', { ...reading, meaning: { ...meaning, kind: 'clear' } }],
    ['a reason in words of its own', { ...reading, meaning: { ...meaning, because: 'trust me' } }],
    ['more certainty than there is', { ...reading, meaning: { ...meaning, confidence: 7 } }],
    ['a letter to somebody else', { ...reading, findings: [{ kind: 'same-text', name: 'Tom Petrie' }] }],
    ['a fingerprint without end', { ...reading, fingerprint: Array(501).fill(1) }],
    ['words without end', { ...reading, findings: [{ kind: 'blames', words: 'a'.repeat(40_001) }] }],
  ])('is refused where it is %s', async (_what, answer) => {
    await expect(answering(answer)('written', written)).rejects.toThrow()
  })

  it('names days that are days', async () => {
    const place = { in: 'body', words: 'by Friday' }
    const taken = { label: 'promised_date', confidence: 0.8, because: 'says-when-they-answer' }
    const said = (value: string) => [{ taken, facts: { people: [], replyBy: { value, place } } }]
    expect(await answering(said('2026-12-04'))('mails', mails)).toHaveLength(1)
    await expect(answering(said('soon'))('mails', mails)).rejects.toThrow()
  })

  it('is nothing where no content script asked', async () => {
    await expect(createReader(async () => reading, undefined)('written', written)).rejects.toThrow()
  })
})
