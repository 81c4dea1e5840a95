// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Unheard } from '../../../../utils/messaging/unheard.ts'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import type { GmailAsk } from '../../../../utils/page/gmail/gmail-ask.ts'
import { watchSent } from '../../../../utils/page/gmail/sent-watch.ts'
import { noticeMarkup } from '../../sites/gmail/pages.ts'
import { pretendCompose } from './gmail-page.ts'

/** A new mail that Gmail saves for the first time by sending it: the notice alone names its thread. */
let asked: { name: string; request: object }[]
let ending: AbortController

const ask = (async (name: string, request: object) => {
  asked.push({ name, request })
  return { ok: true, value: { state: 'recorded' } }
}) as unknown as GmailAsk

const unkept: Unheard = { keep: () => undefined, forget: () => undefined }

function sending(root: Element, marks: boolean, unheard: Unheard = unkept) {
  const session = newSession('session', root)
  session.recognised = { recipients: '', tracked: true }
  const sent = watchSent({
    window,
    ask,
    now: () => performance.now(),
    instant: () => Temporal.Instant.fromEpochMilliseconds(Date.now()).toString(),
    unheard,
    signal: ending.signal,
  })
  const press = () => sent.attempted(session, { sendAt: null, recognised: Promise.resolve(), marks })
  press()
  return { press }
}

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
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
  const root = document.body.firstElementChild
  if (root === null) throw new Error('no compose')
  sending(root, true)
  expect(about('thread.marked')).toEqual([])
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(about('thread.marked')).toEqual([
    { thread: '#thread-a:r7', kind: 'other', people: [{ email: 'dana@larkspur.example' }] },
  ])
})

test('nothing is remembered of a conversation that nothing was said about, or that stays unnamed', async () => {
  const root = document.body.firstElementChild
  if (root === null) throw new Error('no compose')
  sending(root, false)
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(about('message.sending')).toHaveLength(1)
  expect(about('thread.marked')).toEqual([])
})

test('what waits for a connection is told of as waiting, and as sent from when it has left', async () => {
  const online = vi.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false)
  const root = document.body.firstElementChild
  if (root === null) throw new Error('no compose')
  sending(root, false)
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
  const kept = new Map<string, unknown>()
  const root = document.body.firstElementChild
  if (root === null) throw new Error('no compose')
  const { press } = sending(root, false, {
    keep: (name, send) => void kept.set(name, send),
    forget: (name) => void kept.delete(name),
  })
  expect([...kept.keys()]).toEqual(['session'])
  await gone(noticeMarkup('送信しました', { undo: '#thread-a:r7', view: '#thread-a:r7' }))
  expect(kept.size).toBe(0)
  press()
  await vi.advanceTimersByTimeAsync(40_000)
  expect(kept.size).toBe(0)
  expect(about('message.sending')).toHaveLength(1)
  expect(about('message.settled')).toHaveLength(1)
})
