import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import type { ThreadCard } from '../../../../utils/messaging/protocol.ts'
import type { Message, ThreadCardView } from '../../../../utils/page/gmail/surfaces.ts'
import { offerInThread } from '../../../../utils/page/gmail/thread-offer.ts'

let ending: AbortController
let asked: { name: string; request: object }[]
let shown: ThreadCardView | null
let messages: Message[]
let isWriting = false
let card: ThreadCard | null
let state: string

// The two requests made here answer alike whatever they are given.
const ask = (async (name: string, request: object) => {
  asked.push({ name, request })
  return { ok: true, value: name === 'thread.understand' ? { card } : { state } }
}) as unknown as Ask

const seen = { channel: 'gmail', thread: 't1', subject: 'Interview', messages: [] } as const
const question: ThreadCard = { offer: 'o1', title: 'Close?', body: '', lines: [], ways: [] }

function start() {
  return offerInThread({
    ask,
    surfaces: {
      thread: (view) => {
        shown = view
      },
      message: (message) => messages.push(message),
    },
    isWriting: () => isWriting,
    signal: ending.signal,
  })
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  ending = new AbortController()
  asked = []
  shown = null
  messages = []
  card = question
  state = 'written'
  isWriting = false
})
afterEach(() => ending.abort())

describe('a card beside a conversation', () => {
  test('is shown when the background has something to offer', async () => {
    start().reading({ ...seen, messages: [] })
    await settled()
    expect(shown?.card.title).toBe('Close?')
  })

  test('goes with the conversation', async () => {
    const offers = start()
    offers.reading({ ...seen, messages: [] })
    await settled()
    offers.reading(null)
    expect(shown).toBeNull()
  })

  test('that comes after the conversation was left is not shown', async () => {
    const offers = start()
    offers.reading({ ...seen, messages: [] })
    offers.reading(null)
    await settled()
    expect(shown).toBeNull()
  })

  test('stays away while the user writes, and comes back', async () => {
    const offers = start()
    offers.reading({ ...seen, messages: [] })
    isWriting = true
    await settled()
    expect(shown).toBeNull()
    isWriting = false
    offers.looked()
    expect(shown?.card).toEqual(question)
    isWriting = true
    offers.looked()
    expect(shown).toBeNull()
  })

  test('asks whether the user writes only while there is something to offer', async () => {
    let times = 0
    const counted = offerInThread({
      ask,
      surfaces: { thread: () => undefined, message: () => undefined },
      isWriting: () => {
        times += 1
        return false
      },
      signal: ending.signal,
    })
    counted.looked()
    card = null
    counted.reading({ ...seen, messages: [] })
    await settled()
    counted.looked()
    expect(times).toBe(0)
  })

  test('hands on the answer with what it was about, once', async () => {
    start().reading({ ...seen, messages: [] })
    await settled()
    const view = shown
    card = null
    view?.answer('accept')
    view?.answer('accept')
    await settled()
    expect(asked.filter(({ name }) => name === 'thread.answered')).toEqual([
      { name: 'thread.answered', request: { ...seen, offer: 'o1', way: 'accept' } },
    ])
    expect([shown, messages]).toEqual([null, ['written']])
  })

  test('says nothing when it was only dismissed', async () => {
    start().reading({ ...seen, messages: [] })
    await settled()
    state = 'dismissed'
    shown?.answer('dismiss-thread')
    await settled()
    expect([shown, messages]).toEqual([null, []])
  })
})
