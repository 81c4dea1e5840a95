import { describe, expect, it } from 'vitest'
import { chooseIncoming } from '../../../utils/language/choose-incoming.ts'
import { INCOMING_LABELS, type IncomingLabel } from '../../../utils/language/model/labels.ts'

const chancesOf = (given: Partial<Record<IncomingLabel, number>>) =>
  INCOMING_LABELS.map((label) => given[label] ?? 0)

describe('what a mail received is taken for', () => {
  it('is the likeliest', () => {
    expect(chooseIncoming(chancesOf({ offer: 0.6, promised_date: 0.4 }))).toEqual({
      label: 'offer',
      confidence: 0.6,
    })
  })

  it('is nothing to do with a job where both are about as likely', () => {
    expect(chooseIncoming(chancesOf({ other_job: 0.52, unrelated: 0.48 })).label).toBe('unrelated')
  })

  it('is no interview while a rejection is nearly as likely and there is something harmless to say', () => {
    const chances = chancesOf({ interview_confirmation: 0.36, rejection: 0.3, other_job: 0.34 })
    expect(chooseIncoming(chances).label).toBe('other_job')
  })
})
