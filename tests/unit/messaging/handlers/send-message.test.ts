import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { rowIn, rowsIn } from '../../timeline/on-disk.ts'
import { beginning, checkIn, event, practise, thanked, thankYou } from './practice-background.ts'

function sending(changes: Partial<Request<'message.sending'>> = {}): Request<'message.sending'> {
  return {
    channel: 'gmail',
    people: [{ email: 'ines@larkspur.example' }],
    draft: 'msg-a:r1',
    subject: 'Data Analyst',
    text: checkIn,
    at: '2026-12-04T09:00:00Z',
    ...changes,
  }
}

async function inTheOpenWindow() {
  const practice = await practise([...beginning, thanked])
  practice.at('2026-12-04T09:00:00Z')
  return practice
}

describe('a message on its way', () => {
  it('is written down when it is out, and spends the check-in', async () => {
    const { get, written } = await inTheOpenWindow()
    expect(await get('message.sending', sending())).toEqual({ state: 'pending' })
    expect(await written()).toHaveLength(beginning.length + 1)
    expect(await get('message.settled', { draft: 'msg-a:r1', message: '18c2', thread: 'thread-2' })).toEqual({
      state: 'recorded',
    })
    expect((await written()).at(-1)).toMatchObject({
      type: 'messageSent',
      at: '2026-12-04T09:00:00Z',
      application: 'app-1',
      source: 'gmail',
      data: { kind: 'check-in', channel: 'gmail', to: ['ines'], message: '18c2', thread: 'thread-2' },
    })
  })

  it('keeps not a word of the text, on its way or after', async () => {
    const { get, database, written } = await inTheOpenWindow()
    await get('message.sending', sending({ text: 'The quick brown fox asks for news about the role.' }))
    expect(JSON.stringify(await rowsIn(database, 'sends'))).not.toMatch(/fox|Data Analyst/)
    await get('message.settled', { draft: 'msg-a:r1' })
    expect(JSON.stringify((await written()).at(-1))).not.toMatch(/fox/)
  })

  it('is nothing when it is undone', async () => {
    const { get, written, ledger } = await inTheOpenWindow()
    await get('message.sending', sending())
    expect(await get('message.undone', { draft: 'msg-a:r1' })).toEqual({ state: 'taken-back' })
    expect(await get('message.undone', { draft: 'msg-a:r1' })).toEqual({ state: 'unknown' })
    expect(await get('message.settled', { draft: 'msg-a:r1' })).toEqual({ state: 'unknown' })
    await (await ledger()).sweep('2026-12-05T09:00:00Z')
    expect(await written()).toHaveLength(beginning.length + 1)
  })

  it('is entered once when the same sending is reported again after it was written', async () => {
    const { get, written, ledger } = await inTheOpenWindow()
    await get('message.sending', sending())
    await get('message.settled', { draft: 'msg-a:r1' })
    await get('message.sending', sending())
    await (await ledger()).sweep('2026-12-05T09:00:00Z')
    expect(await written()).toHaveLength(beginning.length + 2)
  })

  it('is not entered again when it was seen in its conversation first', async () => {
    const { get, at, database, written } = await inTheOpenWindow()
    at('2026-12-04T09:10:00Z')
    await get('thread.seen', {
      channel: 'gmail',
      thread: 'thread-2',
      subject: 'Data Analyst',
      messages: [
        {
          message: 'm1',
          from: { name: 'Ines Okafor', email: 'ines@larkspur.example' },
          at: '2026-12-01T09:00:00Z',
          mine: false,
          text: 'Dear Anna, we are still talking to the others and will come back to you.',
        },
        {
          message: 'm2',
          from: { name: '', email: '' },
          at: '2026-12-04T09:00:00Z',
          mine: true,
          text: checkIn,
        },
      ],
    })
    const before = await written()
    expect(await get('message.sending', sending({ message: 'm2' }))).toEqual({ state: 'pending' })
    expect(await rowsIn(database, 'sends')).toHaveLength(0)
    expect(await written()).toEqual(before)
  })

  it('is untracked when nobody of it is, and nothing is kept', async () => {
    const { get, database } = await inTheOpenWindow()
    expect(await get('message.sending', sending({ people: [{ email: 'mum@family.example' }] }))).toEqual({
      state: 'untracked',
    })
    expect(await rowsIn(database, 'sends')).toHaveLength(0)
  })

  it('is what the user said it is', async () => {
    const { get, database } = await inTheOpenWindow()
    await get('message.sending', sending({ kind: 'other' }))
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'other' }])
  })

  it('is what it was taken for in its page where its words are told no more', async () => {
    const { get, database } = await inTheOpenWindow()
    const { subject: _subject, text: _text, ...wordless } = sending({ takenFor: 'check-in' })
    await get('message.sending', wordless)
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'check-in' }])
  })

  it('is a thank-you when it thanks', async () => {
    const { get, database } = await inTheOpenWindow()
    await get('message.sending', sending({ subject: 'Thank you', text: thankYou }))
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'thank-you' }])
  })

  it('is a reply when it is unclear and their message was the last', async () => {
    const practice = await practise([
      ...beginning,
      event('messageReceived', '2026-11-24T08:00:00Z', {
        kind: 'update',
        channel: 'gmail',
        from: 'ines',
        thread: 'thread-3',
      }),
    ])
    await practice.get(
      'message.sending',
      sending({ text: 'Fine.', subject: '', thread: 'thread-3', at: '2026-11-25T09:00:00Z' }),
    )
    expect((await rowIn(practice.database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'reply' }])
  })

  it('is a check-in when the user was asked whether it is one and sent it anyway', async () => {
    const { get, at, database } = await practise([...beginning, thanked])
    at('2026-11-26T09:00:00Z')
    const unclear = sending({ text: 'Hi', subject: '', at: '2026-11-26T09:00:00Z' })
    await get('action.overridden', {
      application: 'app-1',
      reason: 'is-this-a-follow-up',
      intent: { act: 'send', kind: 'unclear', channel: 'gmail', to: ['ines'] },
    })
    await get('message.sending', unclear)
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'check-in' }])
  })

  it('is no check-in when it is unclear and nobody was asked', async () => {
    const { get, database } = await inTheOpenWindow()
    await get('message.sending', sending({ text: 'Hi', subject: '' }))
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent).toMatchObject([{ kind: 'other' }])
  })

  it('is one entry for each application it is about', async () => {
    const { get, database } = await practise([
      ...beginning,
      event('applicationAdded', '2026-11-22T08:00:00Z', { company: 'Aurora Bakeries' }, 'app-2'),
      event(
        'contactAdded',
        '2026-11-22T08:01:00Z',
        { contact: 'ines', name: 'Ines Okafor', role: 'recruiter' },
        'app-2',
      ),
    ])
    await get('message.sending', sending())
    const sent = (await rowIn(database, 'sends', 'msg-a:r1'))?.sent ?? []
    expect(sent.map(({ application, to }) => [application, to])).toEqual([
      ['app-1', ['ines']],
      ['app-2', ['ines']],
    ])
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2)
  })

  it('stays with the application that its conversation belongs to', async () => {
    const { get, database } = await practise([
      ...beginning,
      event('applicationAdded', '2026-11-22T08:00:00Z', { company: 'Aurora Bakeries' }, 'app-2'),
      event(
        'contactAdded',
        '2026-11-22T08:01:00Z',
        { contact: 'ines', name: 'Ines Okafor', role: 'recruiter' },
        'app-2',
      ),
      event(
        'messageReceived',
        '2026-11-24T08:00:00Z',
        { kind: 'update', channel: 'gmail', from: 'ines', thread: 'thread-4' },
        'app-2',
      ),
    ])
    await get('message.sending', sending({ thread: 'thread-4' }))
    expect((await rowIn(database, 'sends', 'msg-a:r1'))?.sent.map(({ application }) => application)).toEqual([
      'app-2',
    ])
  })

  it('waits for its time when it is scheduled', async () => {
    const { get, at, written } = await practise([...beginning, thanked])
    await get('message.sending', sending({ at: '2026-11-25T09:00:00Z', sendAt: '2026-12-04T09:00:00Z' }))
    await get('message.settled', { draft: 'msg-a:r1', message: '18c2' })
    expect(await written()).toHaveLength(beginning.length + 1)
    at('2026-12-04T09:00:10Z')
    await get('message.settled', { draft: 'msg-a:r1' })
    expect((await written()).at(-1)).toMatchObject({ at: '2026-12-04T09:00:00Z', data: { message: '18c2' } })
  })

  it('is refused when the disk refuses, and the answer says so', async () => {
    const { ask } = await inTheOpenWindow()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    onTestFinished(() => void vi.restoreAllMocks())
    expect(await ask('message.sending', sending())).toEqual({
      ok: false,
      refused: 'storage',
      detail: 'There is no room left on the disk; nothing was written.',
    })
  })
})
