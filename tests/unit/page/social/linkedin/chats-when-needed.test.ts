// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import type { Gesture } from '../../../../../utils/page/gesture.ts'
import type { RunningChats } from '../../../../../utils/page/social/linkedin/chats.ts'
import { chatsWhenNeeded } from '../../../../../utils/page/social/linkedin/chats-when-needed.ts'

let send: HTMLElement
let replayed: (Element | null)[]

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<form><div contenteditable="true">Hello</div><button>Send</button></form>'
  send = document.querySelector('button') ?? document.body
  replayed = []
})

const press = (on: Element): Gesture => ({
  means: 'pointer',
  path: [on, ...(on.parentElement === null ? [] : [on.parentElement])],
  key: null,
  button: 0,
  acts: true,
})

function standIn(bring: () => Promise<RunningChats>) {
  const guard = {
    replay: async ({ find }: { find(): Element | null }) => {
      replayed.push(find())
      return 'acted' as const
    },
  }
  return chatsWhenNeeded({ window, bring, guard, failed: () => undefined })
}

it('a message sent before the chats are there waits for them, and is asked about like any other', async () => {
  const held: Element[] = []
  const chats: RunningChats = {
    decide: () => ({ hold: send }),
    held: (_gesture, control) => void held.push(control),
    attend: () => undefined,
  }
  const standing = standIn(async () => chats)
  expect(standing.decide(press(send))).toEqual({ hold: send })
  standing.held(press(send), send)
  await vi.runAllTimersAsync()
  expect(held).toEqual([send])
  expect(replayed).toEqual([])
})

it('a message of no interest goes on', async () => {
  const standing = standIn(async () => ({
    decide: () => 'pass',
    held: () => undefined,
    attend: () => undefined,
  }))
  standing.decide(press(send))
  standing.held(press(send), send)
  await vi.runAllTimersAsync()
  expect(replayed).toEqual([send])
})

it('presses away from anything written are left alone', () => {
  const standing = standIn(() => new Promise(() => undefined))
  document.querySelector('[contenteditable]')?.replaceChildren()
  expect(standing.decide(press(send))).toBe('pass')
  expect(standing.decide(press(document.body))).toBe('pass')
})
