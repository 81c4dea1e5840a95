// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Gesture } from '../../../utils/page/gesture.ts'
import type { Decision } from '../../../utils/page/guard.ts'
import { type Deciding, untilBrought } from '../../../utils/page/until-brought.ts'

let send: HTMLElement
let replayed: (Element | null)[]
let heldThere: Element[]
let asked: number

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<button>Send</button><p>Beside it</p>'
  send = document.querySelector('button') ?? document.body
  replayed = []
  heldThere = []
  asked = 0
})
afterEach(() => void vi.useRealTimers())

const gesture = (on: Element, acts = true): Gesture => ({
  means: 'pointer',
  path: [on],
  key: null,
  button: 0,
  acts,
})

function standIn(bring: () => Promise<Deciding>) {
  const guard = {
    replay: async ({ find }: { find(): Element | null }) => {
      replayed.push(find())
      return 'acted' as const
    },
  }
  return untilBrought({
    window,
    bring: () => {
      asked += 1
      return bring()
    },
    sendingAt: ({ path }) =>
      path.includes(send)
        ? { control: send, again: { find: () => send, ways: [], acted: () => true } }
        : null,
    guard,
    failed: () => undefined,
  })
}

const deciding = (decision: Decision): Deciding => ({
  decide: () => decision,
  held: (_gesture, control) => void heldThere.push(control),
})

/** As the guard does it: asked when the press begins, told when it is over. */
function press(standing: ReturnType<typeof standIn>): Decision {
  const decision = standing.decide(gesture(send))
  if (decision !== 'pass') standing.held(gesture(send), decision.hold)
  return decision
}

describe('what is sent before that is there which decides about it', () => {
  it('waits for it, and is asked about like any other, once', async () => {
    const standing = standIn(async () => deciding({ hold: send }))
    expect(press(standing)).toEqual({ hold: send })
    press(standing)
    await vi.runAllTimersAsync()
    expect(heldThere).toEqual([send])
    expect(replayed).toEqual([])
  })

  it('goes on, once, where there is nothing to ask', async () => {
    press(standIn(async () => deciding('pass')))
    await vi.runAllTimersAsync()
    expect(replayed).toEqual([send])
  })

  it('is decided on anew where it came between the beginning of the press and its end', async () => {
    const standing = standIn(async () => deciding('pass'))
    const begun = standing.decide(gesture(send, false))
    expect(begun).toEqual({ hold: send })
    await standing.prepare()
    standing.held(gesture(send), send)
    await vi.runAllTimersAsync()
    expect(heldThere).toEqual([])
    expect(replayed).toEqual([send])
  })

  it('waits no longer than a second', async () => {
    press(standIn(() => new Promise(() => undefined)))
    await vi.advanceTimersByTimeAsync(999)
    expect(replayed).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(replayed).toEqual([send])
  })
})

it('where it does not come nothing is held any more, and it is asked for again only after a while', async () => {
  const standing = standIn(() => Promise.reject(new Error('no script')))
  await standing.prepare()
  expect(press(standing)).toBe('pass')
  await standing.prepare()
  expect(asked).toBe(1)
  await vi.advanceTimersByTimeAsync(2_000)
  await standing.prepare()
  expect(asked).toBe(2)
})

it('what surely sends nothing is left alone, and once it is there everything is its own', async () => {
  const standing = standIn(async () => deciding({ hold: send }))
  expect(standing.decide(gesture(document.body))).toBe('pass')
  await standing.prepare()
  expect(standing.decide(gesture(document.body))).toEqual({ hold: send })
  standing.held(gesture(document.body), document.body)
  expect(heldThere).toEqual([document.body])
})
