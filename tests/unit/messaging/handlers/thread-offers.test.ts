import { describe, expect, it } from 'vitest'
import type { CardWay, Request } from '../../../../utils/messaging/protocol.ts'
import { beginning, event, type Practice, practise, thanked } from './practice-background.ts'

type Seen = Request<'thread.understand'>
type Message = Seen['messages'][number]

const ines = { name: 'Ines Okafor', email: 'ines@larkspur.example' }
const noor = { name: 'Noor Haddad', email: 'noor.haddad@quillmark.example' }

function from(person: typeof ines, text: string, more: Partial<Message> = {}): Message {
  return { message: 'm1', from: person, at: '2026-11-24T10:00:00Z', mine: false, text, ...more }
}

function thread(...messages: Message[]): Seen {
  return { channel: 'gmail', thread: 'thread-9', subject: 'Your application as Data Analyst', messages }
}

const refusal =
  'Dear Anna,\n\nThank you for your interest in Larkspur Robotics. Unfortunately we have decided to move forward with other candidates. We wish you all the best.\n\nInes Okafor'
const jobOffer =
  'Dear Anna,\n\nWe are delighted to offer you the position of Data Analyst at Larkspur Robotics. The contract is attached. Congratulations!\n\nInes Okafor'
const promise =
  'Dear Anna,\n\nThank you for your patience. We are still talking to other people and will let you know our decision by Friday, 4 December.\n\nInes Okafor'
const invitation =
  'Hi Anna,\n\nThank you for applying for the Data Analyst role at Quillmark Press. We would like to confirm your interview on Thursday, 3 December 2026 at 15:00 CET by video with Priya Raman.\n\nKind regards,\nNoor Haddad\nQuillmark Press'
const second =
  'Dear Anna,\n\nwe confirm your second interview on Thursday, 3 December 2026 at 15:00 CET.\n\nInes Okafor'
const rescheduled =
  'Dear Anna,\n\nunfortunately we have to reschedule your interview. The new time is Friday, 4 December 2026 at 11:00 CET.\n\nInes Okafor'
const lunch = 'Are you coming on Sunday at 13:00? Bring the cake!'

const ahead = event('interviewScheduled', '2026-11-23T08:00:00Z', {
  interview: 'round-2',
  startsAt: '2026-12-03T14:00:00Z',
  endsAt: '2026-12-03T14:45:00Z',
  kind: 'onsite',
  people: ['mara'],
})

async function cardFor(practice: Practice, seen: Seen) {
  await practice.get('thread.seen', seen)
  return (await practice.get('thread.understand', seen)).card
}

async function answer(practice: Practice, seen: Seen, way: CardWay) {
  const card = await cardFor(practice, seen)
  if (card === null) throw new Error('nothing is offered')
  return practice.get('thread.answered', { ...seen, offer: card.offer, way })
}

async function standing(practice: Practice, type: string) {
  const { ledger } = practice
  const events = (await ledger()).events
  const voided = new Set(
    events.flatMap((each) => (each.type === 'voided' ? [Reflect.get(Object(each.data), 'event')] : [])),
  )
  return events.filter((each) => each.type === type && !voided.has(each.id))
}

describe('where somebody new of the company writes', () => {
  const robin = { name: 'Robin Vale', email: 'robin.vale@larkspur.example' }
  const hello =
    'Hello Anna,\n\nthe address of our office is 12 Mill Lane, the entrance is in the yard.\n\nRobin Vale'

  it('they are added when the user says so, as what the user says', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(robin, hello))
    expect((await cardFor(practice, seen))?.title).toBe('stranger')
    const before = (await standing(practice, 'contactAdded')).length
    await answer(practice, seen, 'instead')
    const added = await standing(practice, 'contactAdded')
    expect(added).toHaveLength(before + 1)
    expect(added.at(-1)).toMatchObject({
      data: { name: 'Robin Vale', role: 'interviewer', emails: [robin.email] },
    })
    expect(await cardFor(practice, seen)).toBeNull()
  })

  it('nothing is asked of machines, of those without a name, and not again of those who were left out', async () => {
    const practice = await practise([...beginning, thanked])
    const machine = { name: 'Larkspur', email: 'no-reply@larkspur.example' }
    expect(await cardFor(practice, thread(from(machine, hello)))).toBeNull()
    expect(await cardFor(practice, thread(from({ ...robin, name: '' }, hello)))).toBeNull()
    await answer(practice, thread(from(robin, hello)), 'dismiss-offer')
    expect(await cardFor(practice, thread(from(robin, hello, { message: 'm2' })))).toBeNull()
  })
})

describe('in a conversation about an application that is closed', () => {
  const closed = event('applicationClosed', '2026-11-23T09:00:00Z', { outcome: 'rejected' })

  it.each([
    ['an offer', jobOffer, 'offered'],
    ['another interview', second, 'interview'],
  ])('%s is asked about, and opens it when the user says so', async (_, text, title) => {
    const practice = await practise([...beginning, thanked, closed])
    const seen = thread(from(ines, text))
    expect((await cardFor(practice, seen))?.title).toBe(title)
    expect(await standing(practice, 'applicationReopened')).toEqual([])
    await answer(practice, seen, 'accept')
    expect(await standing(practice, 'applicationReopened')).toHaveLength(1)
  })

  it('nothing else is asked about, and nothing that came before it was closed', async () => {
    const practice = await practise([...beginning, thanked, closed])
    expect(await cardFor(practice, thread(from(ines, refusal)))).toBeNull()
    expect(await cardFor(practice, thread(from(ines, jobOffer, { at: '2026-11-22T10:00:00Z' })))).toBeNull()
  })

  it('that ended with an offer, nothing is asked about', async () => {
    const taken = event('applicationClosed', '2026-11-23T09:00:00Z', { outcome: 'offer' })
    const practice = await practise([...beginning, thanked, taken])
    expect(await cardFor(practice, thread(from(ines, second)))).toBeNull()
  })
})

describe('in a conversation with tracked people', () => {
  it('a no is asked about and not assumed', async () => {
    const practice = await practise([...beginning, thanked])
    expect((await cardFor(practice, thread(from(ines, refusal))))?.title).toBe('rejected')
    expect(await standing(practice, 'applicationClosed')).toEqual([])
  })

  it('a no that is confirmed is written as one and closes the application', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, refusal))
    expect(await answer(practice, seen, 'accept')).toEqual({ state: 'written' })
    expect(await standing(practice, 'messageReceived')).toMatchObject([
      {
        at: '2026-11-24T10:00:00Z',
        data: { kind: 'rejection', from: 'ines', message: 'm1', thread: 'thread-9' },
      },
    ])
    expect(await standing(practice, 'applicationClosed')).toMatchObject([
      { at: '2026-11-25T09:00:00Z', source: 'gmail', data: { outcome: 'rejected' } },
    ])
    expect(await cardFor(practice, seen)).toBeNull()
  })

  it('an offer that is confirmed waits for the answer', async () => {
    const practice = await practise([...beginning, thanked])
    await answer(practice, thread(from(ines, jobOffer)), 'accept')
    expect(await standing(practice, 'messageReceived')).toMatchObject([{ data: { kind: 'offer' } }])
  })

  it('a promised day is kept in mind once it is confirmed', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, promise))
    await cardFor(practice, seen)
    expect(await standing(practice, 'messageReceived')).toMatchObject([{ data: { kind: 'update' } }])
    await answer(practice, seen, 'accept')
    expect(await standing(practice, 'messageReceived')).toMatchObject([
      { data: { kind: 'promise', replyBy: '2026-12-04' } },
    ])
  })

  it('a new interview is added when it is confirmed', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, second))
    expect((await cardFor(practice, seen))?.title).toBe('interview')
    await answer(practice, seen, 'accept')
    expect((await standing(practice, 'interviewScheduled')).at(-1)).toMatchObject({
      data: { startsAt: '2026-12-03T14:00:00Z', people: [] },
    })
    expect(await cardFor(practice, seen)).toBeNull()
  })

  it('an interview that moves keeps its people, kind and length', async () => {
    const practice = await practise([...beginning, thanked, ahead])
    const seen = thread(from(ines, rescheduled))
    expect((await cardFor(practice, seen))?.title).toBe('moved')
    await answer(practice, seen, 'accept')
    expect(await standing(practice, 'interviewMoved')).toMatchObject([
      {
        data: {
          interview: 'round-2',
          startsAt: '2026-12-04T10:00:00Z',
          endsAt: '2026-12-04T10:45:00Z',
          kind: 'onsite',
          people: ['mara'],
        },
      },
    ])
  })

  it('what looks like a move can be another interview', async () => {
    const practice = await practise([...beginning, thanked, ahead])
    await answer(practice, thread(from(ines, rescheduled)), 'instead')
    expect(await standing(practice, 'interviewScheduled')).toHaveLength(3)
    expect(await standing(practice, 'interviewMoved')).toEqual([])
  })

  it('a calendar entry wins over words, and takes an interview out', async () => {
    const practice = await practise([...beginning, thanked, ahead])
    const cancelled = { startsAt: '2026-12-03T14:00:00Z', status: 'cancelled', certainty: 'page' } as const
    const seen = thread(from(ines, 'Cancelled event: Interview', { invitation: cancelled }))
    expect((await cardFor(practice, seen))?.title).toBe('cancelled')
    await answer(practice, seen, 'accept')
    expect(await standing(practice, 'interviewCancelled')).toMatchObject([{ data: { interview: 'round-2' } }])
  })

  it('is not asked about what the timeline knows', async () => {
    const practice = await practise([...beginning, thanked, ahead])
    expect(await cardFor(practice, thread(from(ines, second)))).toBeNull()
  })

  it('a dismissed question is not asked again, nor one that was taken back in the history', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, refusal))
    expect(await answer(practice, seen, 'dismiss-offer')).toEqual({ state: 'dismissed' })
    expect(await cardFor(practice, seen)).toBeNull()
    expect(await standing(practice, 'applicationClosed')).toEqual([])
  })

  it('nothing is written for a question that was not shown', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, refusal))
    const invented = { ...seen, offer: '["offered","m1",""]', way: 'accept' } as const
    expect(await practice.get('thread.answered', invented)).toEqual({ state: 'gone' })
    expect(await standing(practice, 'messageReceived')).toEqual([])
  })

  it('pressing twice writes once', async () => {
    const practice = await practise([...beginning, thanked])
    const seen = thread(from(ines, second))
    const card = await cardFor(practice, seen)
    const press = { ...seen, offer: card?.offer ?? '', way: 'accept' } as const
    await Promise.all([practice.get('thread.answered', press), practice.get('thread.answered', press)])
    expect(await standing(practice, 'interviewScheduled')).toHaveLength(2)
  })
})

describe('in a conversation with strangers', () => {
  it('an interview can be tracked, filled in with what the mail says, and nothing is written', async () => {
    const practice = await practise()
    const seen = thread(from(noor, invitation))
    expect(await answer(practice, seen, 'open')).toEqual({ state: 'opened' })
    expect(practice.reached.at(-1)).toMatchObject({
      company: { value: 'Quillmark Press' },
      role: { value: 'Data Analyst' },
      domain: 'quillmark.example',
      since: '2026-11-24',
      interview: { startsAt: '2026-12-03T14:00:00Z', kind: 'other' },
      people: [
        { name: 'Noor Haddad', email: 'noor.haddad@quillmark.example', role: 'recruiter' },
        { name: 'Priya Raman', role: 'interviewer' },
      ],
    })
    expect(await practice.written()).toHaveLength(beginning.length)
  })

  it('the invitation in the calendar says when', async () => {
    const practice = await practise()
    const entry = {
      startsAt: '2026-12-07T09:00:00Z',
      endsAt: '2026-12-07T09:30:00Z',
      status: 'scheduled',
      certainty: 'page',
    } as const
    await answer(practice, thread(from(noor, invitation, { invitation: entry })), 'open')
    expect(practice.reached.at(-1)).toMatchObject({
      interview: { startsAt: '2026-12-07T09:00:00Z', endsAt: '2026-12-07T09:30:00Z' },
    })
  })

  it('private mail gives reason for nothing', async () => {
    const practice = await practise()
    const bea = { name: 'Bea Applicant', email: 'bea@family.example' }
    expect(await cardFor(practice, { ...thread(from(bea, lunch)), subject: 'Sunday lunch' })).toBeNull()
  })

  it('is left alone for ever once it was dismissed', async () => {
    const practice = await practise()
    const seen = thread(from(noor, invitation))
    await answer(practice, seen, 'dismiss-thread')
    expect(await cardFor(practice, seen)).toBeNull()
    expect(await cardFor(practice, { ...seen, thread: 'thread-10' })).not.toBeNull()
  })

  it('so is a person', async () => {
    const practice = await practise()
    const seen = thread(from(noor, invitation))
    await answer(practice, seen, 'dismiss-person')
    expect(await cardFor(practice, { ...seen, thread: 'thread-10' })).toBeNull()
    const people = [{ email: noor.email }]
    expect(await practice.get('people.recognise', { channel: 'gmail', people })).toMatchObject({
      quiet: true,
    })
  })

  it('a machine that sends for many is nobody to track', async () => {
    const practice = await practise()
    const robot = { name: 'Quillmark Press', email: 'no-reply@greenhouse.io' }
    await answer(practice, thread(from(robot, invitation)), 'open')
    const found = practice.reached.at(-1)
    expect(found).toMatchObject({ people: [{ name: 'Priya Raman' }] })
    expect(found).not.toHaveProperty('domain')
  })
})
