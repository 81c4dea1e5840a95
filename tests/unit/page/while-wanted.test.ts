import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../../utils/messaging/client.ts'
import { whenAccountNamed } from '../../../utils/page/gmail/account-named.ts'
import { whileWanted } from '../../../utils/page/while-wanted.ts'

let ending: AbortController
let log: string[]
let asked: unknown[]
let wanted: boolean | 'no answer'
let changed: () => void
let account: string | null

// Only the one request is made here.
const ask = (async (_name: string, request: unknown) => {
  asked.push(request)
  return wanted === 'no answer'
    ? { ok: false, refused: 'gone', because: 'no-answer' }
    : { ok: true, value: { wanted } }
}) as unknown as Ask

function begin() {
  whileWanted({
    ask,
    account: (named, signal) => whenAccountNamed(() => account, named, signal),
    onSettings: (listener) => {
      changed = listener
    },
    start(signal) {
      log.push('started')
      signal.addEventListener('abort', () => log.push('ended'))
    },
    signal: ending.signal,
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  log = []
  asked = []
  wanted = true
  account = null
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('a part of a site', () => {
  test('starts at once, before anybody has answered', () => {
    begin()
    expect(log).toEqual(['started'])
  })

  test('ends when the site is switched off, and starts again when it is switched on', async () => {
    wanted = false
    begin()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(log).toEqual(['started', 'ended'])
    wanted = true
    changed()
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual(['started', 'ended', 'started'])
  })

  test('asks again for the account as soon as the page names it', async () => {
    begin()
    await vi.advanceTimersByTimeAsync(2_100)
    account = 'ada@applicant.example'
    wanted = false
    await vi.advanceTimersByTimeAsync(2_000)
    expect(asked).toEqual([{}, { account: 'ada@applicant.example' }])
    expect(log).toEqual(['started', 'ended'])
  })

  test('asks once where the page names its account soon', async () => {
    account = 'ada@applicant.example'
    begin()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([{ account: 'ada@applicant.example' }])
  })

  test('goes on where nobody answers', async () => {
    wanted = 'no answer'
    begin()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(log).toEqual(['started'])
  })

  test('ends with its page', () => {
    begin()
    ending.abort()
    expect(log).toEqual(['started', 'ended'])
  })
})
