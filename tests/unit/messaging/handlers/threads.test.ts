import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { beginning, checkIn, event, practise, thanked } from './practice-background.ts'

type Message = Request<'thread.seen'>['messages'][number]

const ines = { name: 'Ines Okafor', email: 'ines@larkspur.example' }
const anna = { name: 'Anna Applicant', email: 'anna@applicant.example' }

function theirs(message: string, at: string, text?: string): Message {
  return { message, from: ines, at, mine: false, ...(text === undefined ? {} : { text }) }
}

function ours(message: string, at: string, text: string): Message {
  return { message, from: anna, at, mine: true, text }
}

function thread(...messages: Message[]): Request<'thread.seen'> {
  return { channel: 'gmail', thread: 'thread-9', subject: 'Your application at Larkspur Robotics', messages }
}

const invitation =
  'Dear Anna,\n\nWe would like to invite you to a second interview. Which of these times would suit you: Monday at 10:00 or Tuesday at 14:00? Please let us know.\n\nBest regards,\nInes Okafor'
const refusal =
  'Dear Anna,\n\nThank you for your interest in Larkspur Robotics. Unfortunately we have decided to move forward with other candidates. We wish you all the best.\n\nInes Okafor'
const receipt =
  'Dear Anna,\n\nThank you for your application. We have received it and will review it carefully. This is an automatic message, please do not reply.'

describe('a conversation on the screen', () => {
  it('brings in what they wrote, once', async () => {
    const { get, written } = await practise()
    const seen = thread(theirs('m1', '2026-11-23T10:00:00Z', invitation))
    expect(await get('thread.seen', seen)).toEqual({ recorded: 1 })
    expect(await get('thread.seen', seen)).toEqual({ recorded: 0 })
    expect((await written()).at(-1)).toMatchObject({
      type: 'messageReceived',
      at: '2026-11-23T10:00:00Z',
      application: 'app-1',
      source: 'gmail',
      data: { kind: 'question', channel: 'gmail', from: 'ines', thread: 'thread-9', message: 'm1' },
    })
  })

  it('never takes a mail for a no by itself: that is for the user', async () => {
    const { get, written } = await practise()
    await get('thread.seen', thread(theirs('m1', '2026-11-23T10:00:00Z', refusal)))
    expect((await written()).at(-1)).toMatchObject({ data: { kind: 'update' } })
  })

  it('knows an automatic receipt', async () => {
    const { get, written } = await practise()
    await get('thread.seen', thread(theirs('m1', '2026-11-10T10:00:00Z', receipt)))
    expect((await written()).find(({ type }) => type === 'messageReceived')).toMatchObject({
      data: { kind: 'receipt' },
    })
  })

  it('leaves folded messages for when they are open, and messages of the future alone', async () => {
    const { get } = await practise()
    const seen = thread(
      theirs('m1', '2026-11-23T10:00:00Z'),
      theirs('m2', '2027-01-01T10:00:00Z', invitation),
    )
    expect(await get('thread.seen', seen)).toEqual({ recorded: 0 })
  })

  it('takes a message of a mail server whose clock is ahead for one of now', async () => {
    const { get, written } = await practise()
    await get('thread.seen', thread(theirs('m1', '2026-11-25T09:00:30Z', invitation)))
    expect((await written()).at(-1)).toMatchObject({ at: '2026-11-25T09:00:00Z', data: { message: 'm1' } })
  })

  it('does not enter twice what was scheduled and has left', async () => {
    const { get, at, ledger, written } = await practise([...beginning, thanked])
    const people = [{ email: ines.email }]
    const scheduled = { draft: 'd1', at: '2026-11-25T09:00:00Z', sendAt: '2026-12-04T08:00:00Z' }
    await get('message.sending', { channel: 'gmail', people, text: checkIn, ...scheduled })
    at('2026-12-04T08:00:20Z')
    const seen = thread(
      theirs('m1', '2026-11-13T10:00:00Z', receipt),
      ours('m2', '2026-12-04T08:00:01Z', checkIn),
    )
    await get('thread.seen', seen)
    await (await ledger()).sweep('2026-12-04T08:01:00Z')
    await get('thread.seen', seen)
    expect((await written()).filter(({ type }) => type === 'messageSent')).toHaveLength(2)
  })

  it('leaves years-old conversations with the same person alone', async () => {
    const { get } = await practise()
    expect(await get('thread.seen', thread(theirs('m1', '2023-05-01T10:00:00Z', invitation)))).toEqual({
      recorded: 0,
    })
  })

  it('leaves conversations with nobody tracked alone', async () => {
    const { get, written } = await practise()
    const seen = {
      ...theirs('m1', '2026-11-23T10:00:00Z', invitation),
      from: { name: 'Mum', email: 'mum@family.example' },
    }
    expect(await get('thread.seen', thread(seen))).toEqual({ recorded: 0 })
    expect(await written()).toHaveLength(beginning.length)
  })

  it('remembers the mailbox it is in, for the way back', async () => {
    const { get, written } = await practise()
    const seen = thread(
      theirs('m1', '2026-11-23T10:00:00Z', invitation),
      ours('m2', '2026-11-24T10:00:00Z', checkIn),
    )
    await get('thread.seen', { ...seen, account: 'ada@mail.example' })
    expect((await written()).slice(-2).map(({ data }) => data)).toEqual([
      expect.objectContaining({ message: 'm1', account: 'ada@mail.example' }),
      expect.objectContaining({ message: 'm2', account: 'ada@mail.example' }),
    ])
  })

  it('keeps not a word of what they wrote', async () => {
    const { get, written } = await practise()
    await get('thread.seen', thread(theirs('m1', '2026-11-23T10:00:00Z', invitation)))
    expect(JSON.stringify(await written())).not.toMatch(/second interview|Your application at/)
  })

  it('brings in our own message that was sent from a telephone, and it spends the check-in', async () => {
    const { get, at, written } = await practise([...beginning, thanked])
    at('2026-12-08T09:00:00Z')
    const seen = thread(
      theirs('m1', '2026-11-13T10:00:00Z', receipt),
      ours('m2', '2026-12-07T10:00:00Z', checkIn),
    )
    expect(await get('thread.seen', seen)).toEqual({ recorded: 2 })
    expect((await written()).at(-1)).toMatchObject({
      type: 'messageSent',
      data: { kind: 'check-in', to: ['ines'], message: 'm2' },
    })
  })

  it('brings in what was sent from a telephone where their own messages stand folded', async () => {
    const { get, written } = await practise([...beginning, thanked])
    await get('thread.seen', thread(theirs('m1', '2026-11-23T10:00:00Z', invitation)))
    expect(await get('thread.seen', thread(ours('m2', '2026-11-24T10:00:00Z', checkIn)))).toEqual({
      recorded: 1,
    })
    expect((await written()).at(-1)?.data).toMatchObject({ message: 'm2', to: ['ines'] })
  })

  it('does not enter twice what was noted when Send was pressed', async () => {
    const { get, at, written } = await practise([...beginning, thanked])
    at('2026-12-04T09:00:00Z')
    const request = {
      channel: 'gmail' as const,
      people: [{ email: ines.email }],
      text: checkIn,
      thread: 'thread-9',
    }
    await get('message.sending', { ...request, draft: 'd1', at: '2026-12-04T09:00:00Z' })
    at('2026-12-04T09:00:20Z')
    const seen = thread(
      theirs('m1', '2026-11-13T10:00:00Z', receipt),
      ours('m2', '2026-12-04T09:00:00Z', checkIn),
    )
    expect(await get('thread.seen', seen)).toEqual({ recorded: 1 })
    await get('message.settled', { draft: 'd1' })
    expect(await get('thread.seen', seen)).toEqual({ recorded: 0 })
    const sent = (await written()).filter(({ type }) => type === 'messageSent')
    expect(sent).toHaveLength(2)
  })

  it('does not enter twice what the user entered by hand the same day', async () => {
    const byHand = event('messageReceived', '2026-11-23T12:00:00Z', {
      kind: 'question',
      channel: 'gmail',
      from: 'ines',
    })
    const { get, written } = await practise([...beginning, byHand])
    const seen = thread(theirs('m1', '2026-11-23T10:00:00Z', invitation))
    await get('thread.seen', seen)
    // It stands there once, and belongs to its conversation now.
    const kept = await written()
    expect(kept.filter(({ type }) => type === 'messageReceived')).toMatchObject([
      {
        source: 'hand',
        at: '2026-11-23T10:00:00Z',
        data: { kind: 'question', thread: 'thread-9', message: 'm1' },
      },
      { id: byHand.id },
    ])
    expect(kept.at(-1)).toMatchObject({ type: 'voided', data: { event: byHand.id } })
    expect(await get('thread.seen', seen)).toEqual({ recorded: 0 })
  })

  it('knows whose turn it is where our mail was entered by hand', async () => {
    const byHand = event('messageSent', '2026-11-24T12:00:00Z', {
      kind: 'other',
      channel: 'gmail',
      to: ['ines'],
    })
    const { get } = await practise([...beginning, thanked, byHand])
    const seen = thread(
      theirs('m1', '2026-11-23T10:00:00Z', 'Dear Anna, we will come back to you soon. Ines'),
      ours('m2', '2026-11-24T11:00:00Z', 'Thanks, good to know.'),
    )
    await get('thread.seen', seen)
    const judged = await get('message.judge', {
      channel: 'gmail',
      people: [{ email: ines.email }],
      thread: 'thread-9',
      subject: '',
      text: 'Hi',
    })
    expect(judged).toMatchObject({ verdict: { action: 'pause', reason: 'is-this-a-follow-up' } })
  })

  it('is entered once by two tabs at the same moment', async () => {
    const { get, written } = await practise()
    const seen = thread(theirs('m1', '2026-11-23T10:00:00Z', invitation))
    const answers = await Promise.all([get('thread.seen', seen), get('thread.seen', seen)])
    expect(answers.map(({ recorded }) => recorded).toSorted()).toEqual([0, 1])
    expect(await written()).toHaveLength(beginning.length + 1)
  })
})
