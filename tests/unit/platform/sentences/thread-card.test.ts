import { describe, expect, it } from 'vitest'
import type { CardOffer } from '../../../../utils/messaging/protocol.ts'
import { threadCard } from '../../../../utils/platform/sentences/thread-card.ts'

const moment = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', language: 'en-GB' }
const about = {
  application: 'app-1',
  company: 'Larkspur Robotics',
  message: 'm1',
  at: '2026-11-24T10:00:00Z',
  sender: 'Ines Okafor',
}
const was = {
  interview: 'round-2',
  startsAt: '2026-12-03T14:00:00Z',
  kind: 'video',
  people: [],
} as const
const said = { startsAt: '2026-12-04T14:00:00Z', status: 'moved', words: 'Friday at 15:00' } as const

const offers: readonly [CardOffer, string][] = [
  [{ ...about, kind: 'rejected' }, 'They wrote no. Close Larkspur Robotics as rejected?'],
  [{ ...about, kind: 'offered' }, 'Did Larkspur Robotics make you an offer?'],
  [
    { ...about, kind: 'promised', replyBy: '2026-12-04', words: 'by Friday' },
    'They promised an answer by Friday 4 December.',
  ],
  [{ ...about, kind: 'moved', said, was }, 'Move the interview to Friday 4 December, 15:00?'],
  [{ ...about, kind: 'interview', said, people: [] }, 'Add the interview on Friday 4 December, 15:00?'],
  [{ ...about, kind: 'cancelled', was }, 'Cancel the interview on Thursday 3 December, 15:00?'],
  [{ ...about, kind: 'unclear-move', was }, 'Is the interview on Thursday 3 December, 15:00 moving?'],
]

describe('the card beside a conversation', () => {
  it.each(offers)('asks: $1', (offer, title) => {
    const card = threadCard(offer, moment)
    expect(card.title).toBe(title)
    expect(card.ways.filter(({ rank }) => rank === 'primary')).toHaveLength(1)
    expect(card.ways.map(({ way }) => way)).toEqual(
      expect.arrayContaining(['dismiss-offer', 'dismiss-thread', 'dismiss-person']),
    )
  })

  it('offers the other reading of a time', () => {
    const ways = (offer: CardOffer) => threadCard(offer, moment).ways.map(({ way }) => way)
    expect(ways({ ...about, kind: 'moved', said, was })).toContain('instead')
    expect(ways({ ...about, kind: 'interview', said, people: [], instead: was })).toContain('instead')
    expect(ways({ ...about, kind: 'interview', said, people: [] })).not.toContain('instead')
  })

  it('shows what they wrote as text, cut and without marks that turn it around', () => {
    const words = `\u202e${'x'.repeat(500)}`
    const [line = ''] = threadCard({ ...about, kind: 'moved', said: { ...said, words }, was }, moment).lines
    expect(line).toContain('xxx')
    expect(line.length).toBeLessThan(180)
    expect(line).not.toContain('\u202e')
  })

  it('shows what was found in a mail of strangers', () => {
    const place = { in: 'body', words: '' } as const
    const offer: CardOffer = {
      kind: 'track',
      sender: 'Noor Haddad',
      message: 'm1',
      subject: 'Interview',
      since: '2026-11-24',
      company: { value: 'Quillmark Press', place },
      role: { value: 'Data Analyst', place },
      interview: { ...was, status: 'scheduled' },
      people: [{ name: 'Noor Haddad', role: 'recruiter' }],
    }
    expect(threadCard(offer, moment).lines).toEqual([
      'Quillmark Press, Data Analyst',
      'Thursday 3 December, 15:00',
      'Noor Haddad',
    ])
  })
})
