// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Unheard, UnheardSend } from '../../../../utils/messaging/unheard.ts'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import type { GmailAsk } from '../../../../utils/page/gmail/gmail-ask.ts'
import { type Attempt, watchSent } from '../../../../utils/page/gmail/sent-watch.ts'
import { listenToKeys } from '../../../../utils/page/keys.ts'
import { noticeMarkup } from '../../sites/gmail/pages.ts'
import { pretendCompose } from './gmail-page.ts'

/** A new mail that Gmail saves for the first time by sending it: the notice alone names its thread. */
let asked: { name: string; request: object }[]
let ending: AbortController
/** What the background says of the people, where it is asked. */
let tracked: boolean | 'no answer'
/** What lies where it outlives the page. */
let kept: Map<string, UnheardSend>

const ask = (async (name: string, request: object) => {
  asked.push({ name, request })
  if (name !== 'people.recognise') return { ok: true, value: { state: 'recorded' } }
  if (tracked === 'no answer') return { ok: false, refused: 'gone', because: 'no-answer' }
  return { ok: true, value: { tracked } }
}) as unknown as GmailAsk

const unheard: Unheard = {
  keep: (name, send) => void kept.set(name, send),
  forget: (name) => void kept.delete(name),
}

function sending(root: Element, attempt: Partial<Attempt> = {}) {
  const session = newSession('session', root)
  let mails = 0
  const sent = watchSent({
    window,
    keys: listenToKeys(window, ending.signal),
    ask,
    newId: () => `mail-${++mails}`,
    now: () => performance.now(),
    instant: () => Temporal.Instant.fromEpochMilliseconds(Date.now()).toString(),
    unheard,
    signal: ending.signal,
  })
  const press = (again: Partial<Attempt> = attempt) =>
    sent.attempted(session, { sendAt: null, isTracked: true, ...again })
  press()
  return { press }
}

function opened(): Element {
  const root = document.body.firstElementChild
  if (root === null) throw new Error('no compose')
  return root
}

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  tracked = true
  kept = new Map()
  ending = new AbortController()
  document.body.replaceChildren(
    pretendCompose({ draft: '', to: ['dana@larkspur.example'], text: 'You know what I mean.' }),
  )
})

afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

async function gone(notice: string): Promise<void> {
  document.body.innerHTML = notice
  await vi.advanceTimersByTimeAsync(1_000)
}

const about = (name: string) => asked.filter((one) => one.name === name).map(({ request }) => request)

test('what is no follow-up is remembered once Gmail has named its conversation', async () => {
  sending(opened(), { marks: true })
  expect(about('thread.marked')).toEqual([])
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(about('thread.marked')).toEqual([
    { thread: '#thread-a:r7', kind: 'other', people: [{ email: 'dana@larkspur.example' }] },
  ])
})

test('nothing is remembered of a conversation that nothing was said about, or that stays unnamed', async () => {
  sending(opened())
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(about('message.sending')).toHaveLength(1)
  expect(about('thread.marked')).toEqual([])
})

test('what waits for a connection is told of as waiting, and as sent from when it has left', async () => {
  const online = vi.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false)
  sending(opened())
  await gone(noticeMarkup('オフラインです', { undo: '#thread-a:r7' }))
  await vi.advanceTimersByTimeAsync(600_000)
  expect(about('message.sending')).toMatchObject([{ queued: true }])
  expect(about('message.settled')).toEqual([])

  online.mockReturnValue(true)
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(about('message.sending')).toMatchObject([{ queued: true }, { queued: false }])
  await vi.advanceTimersByTimeAsync(40_000)
  expect(about('message.settled')).toHaveLength(1)
  online.mockRestore()
})

test('a click that comes after the compose has gone neither tells of the mail again nor keeps it once more', async () => {
  const { press } = sending(opened())
  expect([...kept.keys()]).toEqual(['mail-1'])
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(kept.size).toBe(0)
  press()
  await vi.advanceTimersByTimeAsync(40_000)
  expect(kept.size).toBe(0)
  expect(about('message.sending')).toHaveLength(1)
  expect(about('message.settled')).toHaveLength(1)
})

const sentNotice = noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' })

test('a mail of which nobody has said whom it is to is kept at once, without a name, and by name when that is known', async () => {
  sending(opened(), { isTracked: false })
  const [[name, before] = []] = [...kept]
  expect([name, before?.sending.people, before?.prints?.length]).toEqual(['mail-1', [], 1])
  expect(JSON.stringify([...kept])).not.toMatch(/dana|larkspur|what I mean/)
  await vi.advanceTimersByTimeAsync(0)
  expect(kept.get('mail-1')?.sending.people).toEqual([{ email: 'dana@larkspur.example' }])
  await gone(sentNotice)
  expect(about('message.sending')).toHaveLength(1)
  expect(kept.size).toBe(0)
})

test('it stays kept where nobody answers any more', async () => {
  tracked = 'no answer'
  sending(opened(), { isTracked: false })
  await gone(sentNotice)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(kept.get('mail-1')).toMatchObject({ told: true, prints: [expect.any(Array)] })
  expect(about('message.sending')).toEqual([])
})

test('nothing stays of a mail to nobody tracked, and not a word of it is said', async () => {
  tracked = false
  sending(opened(), { isTracked: false })
  await gone(sentNotice)
  expect(kept.size).toBe(0)
  expect(asked.map(({ name }) => name)).toEqual(['people.recognise'])
  expect(JSON.stringify(asked)).not.toContain('what I mean')
})

test('a press that finds its compose emptied takes nothing from the mail that has left it', async () => {
  const root = opened()
  const { press } = sending(root)
  for (const chip of root.querySelectorAll('[role="option"]')) chip.remove()
  press({ isTracked: false })
  await gone(sentNotice)
  expect(about('message.sending')).toMatchObject([{ people: [{ email: 'dana@larkspur.example' }] }])
})

test('the next mail of the same place is kept beside the one that nobody has heard of', async () => {
  const root = opened()
  const { press } = sending(root)
  await gone(sentNotice)
  kept.set('mail-1', {
    told: true,
    sending: { channel: 'gmail', people: [], draft: 'r1', at: '2026-12-04T10:00:00Z' },
  })
  await vi.advanceTimersByTimeAsync(40_000)
  document.body.replaceChildren(root)
  press()
  expect([...kept.keys()]).toEqual(['mail-1', 'mail-2'])
})

test('a scheduled mail is kept as soon as its time is read, and not at all where it can not be read', async () => {
  const { press } = sending(opened(), { sendAt: async () => '2026-12-07T08:00:00Z' })
  await vi.advanceTimersByTimeAsync(0)
  expect(kept.get('mail-1')).toMatchObject({ told: false, sending: { sendAt: '2026-12-07T08:00:00Z' } })
  kept.clear()
  press({ sendAt: async () => 'unknown' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(kept.size).toBe(0)
})
