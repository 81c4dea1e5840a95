import { describe, expect, it, vi } from 'vitest'
import { everyAnswer } from '../../../utils/messaging/answers/every.ts'
import { createClient } from '../../../utils/messaging/client.ts'
import type { Request } from '../../../utils/messaging/protocol.ts'

const nobody: Request<'people.recognise'> = { channel: 'gmail', people: [] }

describe('asking the background', () => {
  it('sends the name and the request, and gives back the value', async () => {
    const send = vi.fn(async (_message: unknown) => ({ ok: true, value: { tracked: true } }))
    const answer = await createClient(send, everyAnswer)('people.recognise', nobody)
    expect(answer).toEqual({ ok: true, value: { tracked: true } })
    expect(send).toHaveBeenCalledWith({ ask: 'people.recognise', request: nobody })
  })

  it('passes a refusal on', async () => {
    const refusal = { ok: false, refused: 'storage', detail: 'There is no room left on the disk.' }
    expect(await createClient(async () => refusal, everyAnswer)('people.recognise', nobody)).toEqual(refusal)
  })

  it('waits no longer than it may', async () => {
    vi.useFakeTimers()
    try {
      const answer = createClient(() => new Promise(() => {}), everyAnswer)('people.recognise', nobody)
      await vi.advanceTimersByTimeAsync(1_000)
      expect(await answer).toEqual({ ok: false, refused: 'gone', because: 'no-answer' })
    } finally {
      vi.useRealTimers()
    }
  })

  it.each<[string, () => never]>([
    [
      'the context is invalidated',
      () => {
        throw new Error('Extension context invalidated.')
      },
    ],
    [
      'the runtime is gone',
      () => {
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')")
      },
    ],
  ])('knows that the extension was reloaded when %s', async (_when, send) => {
    const answer = await createClient(send, everyAnswer)('people.recognise', nobody)
    expect(answer).toEqual({ ok: false, refused: 'gone', because: 'reloaded' })
  })

  it('takes a background that nobody answers in for gone', async () => {
    const nowhere = async () => Promise.reject(new Error('Could not establish connection.'))
    const silent = async () => undefined
    const gone = { ok: false, refused: 'gone', because: 'no-answer' }
    expect(await createClient(nowhere, everyAnswer)('people.recognise', nobody)).toEqual(gone)
    expect(await createClient(silent, everyAnswer)('people.recognise', nobody)).toEqual(gone)
  })

  it.each([
    ['a word', 'yes'],
    ['another answer', { ok: true, value: { state: 'recorded' } }],
    ['a refusal that does not exist', { ok: false, refused: 'tired' }],
  ])('takes %s for no answer to rely on', async (_what, answer) => {
    const refused = await createClient(async () => answer, everyAnswer)('people.recognise', nobody)
    expect(refused).toMatchObject({ ok: false, refused: 'internal' })
  })

  it('reads a judgement with its window, verdict and subject', async () => {
    const value = {
      tracked: true,
      kind: 'check-in',
      verdict: { action: 'pause', reason: 'too-early', application: 'app-1', until: '2026-12-04' },
      window: {
        application: 'app-1',
        state: 'waiting',
        since: '2026-11-20',
        opensOn: '2026-12-04',
        day: 5,
        of: 14,
      },
      about: { application: 'app-1', company: 'Larkspur Robotics', owed: [], ask: [] },
    }
    const answer = await createClient(async () => ({ ok: true, value }), everyAnswer)('message.judge', nobody)
    expect(answer).toEqual({ ok: true, value })
  })
})
