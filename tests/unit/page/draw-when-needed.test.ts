import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../../utils/messaging/client.ts'
import { drawWhenNeeded, foreseeing } from '../../../utils/page/draw-when-needed.ts'

interface View {
  text: string
  unseen(): void
}

interface Shown {
  pause(view: View | null): void
  note(key: string, text: string | null): void
}

const log: unknown[] = []
const shown: Shown = {
  pause: (view) => log.push(['pause', view?.text ?? null]),
  note: (key, text) => log.push(['note', key, text]),
}
const pauseOf = (text: string): View => ({ text, unseen: () => log.push(['unseen', text]) })

function drawing(bring: () => Promise<Shown>) {
  return drawWhenNeeded<Shown>({ pause: true, note: true }, { bring, failed: (error) => log.push(error) })
}

beforeEach(() => {
  log.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('what is shown on a host page', () => {
  it('is not brought before there is something to show', async () => {
    const bring = vi.fn(async () => shown)
    const { surfaces } = drawing(bring)
    surfaces.pause(null)
    surfaces.note('one', null)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(bring).not.toHaveBeenCalled()
    expect(log).toEqual([])
  })

  it('is brought once, and shown in its order', async () => {
    const bring = vi.fn(async () => shown)
    const { surfaces } = drawing(bring)
    surfaces.note('one', 'Day 5 of 14')
    surfaces.note('two', 'Day 6 of 14')
    surfaces.note('one', null)
    await vi.advanceTimersByTimeAsync(0)
    surfaces.pause(pauseOf('too early'))
    expect(bring).toHaveBeenCalledOnce()
    expect(log).toEqual([
      ['note', 'one', 'Day 5 of 14'],
      ['note', 'two', 'Day 6 of 14'],
      ['note', 'one', null],
      ['pause', 'too early'],
    ])
  })

  it('holds nothing behind what can not be drawn, and draws what comes after it', async () => {
    const broken = {
      ...shown,
      pause() {
        throw new Error('no words')
      },
    }
    const { surfaces } = drawing(async () => broken)
    surfaces.pause(pauseOf('too early'))
    surfaces.note('one', 'Day 5 of 14')
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual([new Error('no words'), ['unseen', 'too early'], ['note', 'one', 'Day 5 of 14']])
  })

  it('holds nothing where it can not be brought', async () => {
    const { surfaces } = drawing(() => Promise.reject('the tab is gone'))
    surfaces.pause(pauseOf('too early'))
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual(['the tab is gone', ['unseen', 'too early']])
  })

  it('holds nothing longer than a second for a dialog that does not come, and has it there the next time', async () => {
    const { promise, resolve } = Promise.withResolvers<Shown>()
    const { surfaces } = drawing(() => promise)
    surfaces.pause(pauseOf('too early'))
    await vi.advanceTimersByTimeAsync(999)
    expect(log).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(log).toEqual([['unseen', 'too early']])
    resolve(shown)
    await vi.advanceTimersByTimeAsync(0)
    surfaces.pause(pauseOf('still too early'))
    expect(log.at(-1)).toEqual(['pause', 'still too early'])
  })

  it('tries again after a failure', async () => {
    const bring = vi.fn<() => Promise<Shown>>()
    bring.mockRejectedValueOnce('asleep').mockResolvedValueOnce(shown)
    const { surfaces } = drawing(bring)
    surfaces.note('one', 'Day 5 of 14')
    await vi.advanceTimersByTimeAsync(0)
    surfaces.note('one', 'Day 5 of 14')
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual(['asleep', ['note', 'one', 'Day 5 of 14']])
  })
})

describe('the drawing', () => {
  const answering =
    (value: object): Ask =>
    async () =>
      ({ ok: true, value }) as Awaited<ReturnType<Ask>> as never

  it.each([
    [{ tracked: true }, 1],
    [{ match: 'name' }, 1],
    [{ tracked: false }, 0],
    [{ match: 'none' }, 0],
    [{ state: 'recorded' }, 0],
  ])('is foreseen after %j: %i', async (value, times) => {
    const prepare = vi.fn()
    await foreseeing(answering(value), prepare)('people.recognise', { channel: 'gmail', people: [] })
    expect(prepare).toHaveBeenCalledTimes(times)
  })
})
