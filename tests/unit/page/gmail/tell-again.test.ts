// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import { tellAgain } from '../../../../utils/page/gmail/tell-again.ts'

const nobody = { ok: false, refused: 'gone', because: 'no-answer' } as const
const gone = { ok: false, refused: 'gone', because: 'reloaded' } as const
const heard = { ok: true, value: { state: 'unknown' } } as const

/** A background that answers so, one after the other. */
async function told(...answers: readonly (typeof nobody | typeof gone | typeof heard)[]) {
  let asked = 0
  const ask: Ask = async (name) => answers[asked++] as unknown as Awaited<ReturnType<typeof ask<typeof name>>>
  const ending = new AbortController()
  const answer = tellAgain(ask, window, ending.signal)('message.undone', { draft: '#msg-a:r1' })
  await vi.advanceTimersByTimeAsync(10_000)
  return { asked, answer: await answer }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what was heard is said once', async () => {
  expect(await told(heard)).toEqual({ asked: 1, answer: heard })
})

test('a background that was stopped in the middle of it hears it again', async () => {
  expect(await told(nobody, heard)).toEqual({ asked: 2, answer: heard })
})

test('it is given up after the third time', async () => {
  expect(await told(nobody, nobody, nobody)).toEqual({ asked: 3, answer: nobody })
})

test('an extension that was updated is not asked again', async () => {
  expect(await told(gone)).toEqual({ asked: 1, answer: gone })
})
