import { describe, expect, it, vi } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import type { ReadInTab } from '../../../../utils/messaging/reader.ts'
import { beginning, checkIn, practise, readInThisTab, thanked, thankYou } from './practice-background.ts'

const to = [{ email: 'mara@larkspur.example' }]
const stranger = [{ email: 'bea@family.example' }]
const message = { channel: 'gmail', people: to, subject: 'Any news?', text: checkIn } as const
const sending = { ...message, draft: 'd1', at: '2026-11-25T09:00:00Z' }

const refusing: ReadInTab = () => Promise.reject(new Error('what reads words did not come'))

function noting() {
  const readInTab = vi.fn<ReadInTab>(readInThisTab)
  const prepareReading = vi.fn<(tab: number) => void>()
  return { readInTab, prepareReading }
}

describe('where words are read', () => {
  it('is the tab that asks', async () => {
    const reading = noting()
    const { get } = await practise([...beginning, thanked], {}, reading)
    expect(await get('message.judge', message)).toMatchObject({ kind: 'check-in' })
    expect(reading.readInTab).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ read: 'written' }))
  })

  it('is nowhere for a message to nobody who is tracked', async () => {
    const reading = noting()
    const { get } = await practise([...beginning, thanked], {}, reading)
    await get('people.recognise', { channel: 'gmail', people: stranger })
    await get('message.judge', { ...message, people: stranger })
    await get('message.sending', { ...sending, people: stranger })
    expect(reading.readInTab).not.toHaveBeenCalled()
    expect(reading.prepareReading).not.toHaveBeenCalled()
  })

  it('is prepared as soon as somebody tracked is named', async () => {
    const reading = noting()
    const { get } = await practise([...beginning, thanked], {}, reading)
    await get('people.recognise', { channel: 'gmail', people: to })
    expect(reading.prepareReading).toHaveBeenCalledExactlyOnceWith(7)
  })

  it('never learns to whom else the user wrote, or what', async () => {
    const reading = noting()
    const { get, at } = await practise(beginning, {}, reading)
    await get('message.sending', { ...sending, text: thankYou, at: '2026-11-20T16:00:00Z' })
    at('2026-11-25T09:00:00Z')
    reading.readInTab.mockClear()
    await get('message.judge', { ...message, people: [{ email: 'ines@larkspur.example' }], text: thankYou })
    expect(JSON.stringify(reading.readInTab.mock.calls)).not.toMatch(/Mara|fingerprint|letters/)
  })
})

describe('where nothing can be read', () => {
  it('gives no verdict, which the router answers with a refusal and the page by letting go', async () => {
    const { ask } = await practise([...beginning, thanked], {}, { readInTab: refusing })
    await expect(ask('message.judge', message)).rejects.toThrow('did not come')
  })

  it('writes down all the same that a message went out', async () => {
    const { get, ledger } = await practise([...beginning, thanked], {}, { readInTab: refusing })
    expect(await get('message.sending', sending)).toEqual({ state: 'pending' })
    expect((await ledger()).sends).toMatchObject([{ draft: 'd1', sent: [{ kind: 'other', to: ['mara'] }] }])
  })

  it('writes it down as what the user said that it is', async () => {
    const { get, ledger } = await practise([...beginning, thanked], {}, { readInTab: refusing })
    await get('message.sending', { ...sending, kind: 'check-in' })
    expect((await ledger()).sends).toMatchObject([{ sent: [{ kind: 'check-in' }] }])
  })

  it('refuses a reading that takes their words for ours, and writes nothing', async () => {
    const readInTab: ReadInTab = async () => [{ mine: true, kind: 'check-in' }]
    const { ask, written } = await practise(beginning, {}, { readInTab })
    const seen: Request<'thread.seen'> = {
      channel: 'gmail',
      thread: 't1',
      subject: 'Hello',
      messages: [
        {
          message: 'm1',
          from: { name: 'Mara Lindqvist', email: 'mara@larkspur.example' },
          at: '2026-11-24T09:00:00Z',
          mine: false,
          text: 'Hello Anna, we will be in touch.',
        },
      ],
    }
    expect(await ask('thread.seen', seen)).toEqual({ ok: false, refused: 'shape' })
    expect(await written()).toHaveLength(beginning.length)
  })
})
