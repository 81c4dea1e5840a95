import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LABELS } from '../../../scripts/training/examples.ts'
import { parseMails } from '../../../scripts/training/mails.ts'
import { classifyIncoming } from '../../../utils/language/classify-incoming.ts'
import { classifyOutgoing } from '../../../utils/language/classify-outgoing.ts'

const folder = join(import.meta.dirname, '../../../training/kept-aside')
const read = (direction: 'incoming' | 'outgoing') =>
  parseMails(readFileSync(join(folder, `${direction}.jsonl`), 'utf8'), 'aside', LABELS[direction])

const received = read('incoming').map(({ label, subject, from, body }) => ({
  label,
  said: classifyIncoming({ subject, from, text: body }).label,
}))
const hopes = ['interview_invitation', 'interview_confirmation', 'offer']

describe('mails that nothing was learnt from', () => {
  it('are mostly taken for what they are', () => {
    const right = received.filter(({ label, said }) => label === said).length
    expect(right / received.length).toBeGreaterThan(0.8)
    const sent = read('outgoing')
    const rightSent = sent.filter(
      ({ label, subject, body }) => classifyOutgoing({ subject, text: body }).label === label,
    ).length
    expect(rightSent / sent.length).toBeGreaterThan(0.75)
  })

  it('are hardly ever a rejection taken for an interview or an offer, and never the other way round', () => {
    const mixedUp = received.filter(({ label, said }) => label === 'rejection' && hopes.includes(said))
    expect(mixedUp.length).toBeLessThanOrEqual(1)
    expect(received.filter(({ label, said }) => said === 'rejection' && hopes.includes(label))).toEqual([])
  })

  it('are seldom private and taken for job mail', () => {
    const others = received.filter(({ label }) => label === 'unrelated')
    const taken = others.filter(({ said }) => said !== 'unrelated')
    expect(taken.length / others.length).toBeLessThan(0.2)
  })
})
