import { afterEach, beforeEach, vi } from 'vitest'
import type { Answer, PersonAnswer, RequestName } from '../../../../utils/messaging/protocol.ts'
import { listenToKeys } from '../../../../utils/page/keys.ts'
import { startHolding } from '../../../../utils/page/social/holding.ts'
import { createPeople } from '../../../../utils/page/social/people.ts'
import type { ApproachView, SocialMessage } from '../../../../utils/page/social/surfaces.ts'
import { x } from '../../../../utils/sites/personal/x.ts'

/** A profile as X had them in 2026, with invented people: Rosalind is a contact, Basil in the rail is not. */
const page = `<title>Rosalind Achterberg (@Rosalind_A) / X</title><main>
  <div data-testid="primaryColumn">
    <div data-testid="UserName"><span>Rosalind Achterberg</span><span>@Rosalind_A</span></div>
    <div data-testid="placementTracking"><button data-testid="77-follow" id="follow">Follow</button></div>
  </div>
  <div data-testid="sidebarColumn"><div data-testid="UserCell"><a href="/basil_t">Basil</a>
    <div data-testid="placementTracking"><button data-testid="3-follow" id="basil">Follow</button></div></div></div>
</main>`

/** Rosalind, whom nobody holds anything from, as the background knows her. */
export const rosalindIsKnown: PersonAnswer = {
  match: 'handle',
  verdict: { action: 'clear' },
  window: { application: 'app', state: 'open', since: '2026-11-20', ask: [] },
  about: {
    application: 'app',
    company: 'Larkspur Robotics',
    contact: { contact: 'rosalind', name: 'Rosalind Achterberg' },
    owed: [],
    ask: [],
  },
}
export const rosalind: Answer<'person.seen'> = {
  ok: true,
  value: {
    ...rosalindIsKnown,
    verdict: { action: 'pause', reason: 'personal-network', application: 'app', contact: 'rosalind' },
  },
}
export const nobody: Answer<'person.seen'> = { ok: true, value: { match: 'none' } }

type Says = (handle: string | undefined) => Answer<'person.seen'> | null

/** Rosalind's profile with the holding at work, what it has asked and shown, and what the page has heard. */
export function setHoldingStage() {
  const stage = {
    ending: new AbortController(),
    asked: [] as { name: RequestName; request: unknown }[],
    pauses: [] as (ApproachView | null)[],
    messages: [] as SocialMessage[],
    pressed: [] as string[],
    hints: [] as (string | undefined)[],
    alive: true,
    time: 0,
    start,
    current(): ApproachView {
      const view = stage.pauses.at(-1)
      if (view == null) throw new Error('no pause')
      return view
    },
    told: (name: RequestName) =>
      stage.asked.filter((each) => each.name === name).map(({ request }) => request),
  }

  function start(says: Says = (handle) => (handle === 'rosalind_a' ? rosalind : nobody)) {
    const ask = async (name: RequestName, request: unknown) => {
      stage.asked.push({ name, request })
      if (name !== 'person.seen') return { ok: true, value: { state: 'recorded' } }
      const answer = says((request as { handle?: string }).handle)
      return answer ?? new Promise(() => undefined)
    }
    const given = {
      window,
      keys: listenToKeys(window, stage.ending.signal),
      network: x,
      ask: ask as never,
      newId: () => 'id',
      instant: () => '2026-11-23T09:00:00Z',
      now: () => stage.time,
      alive: () => stage.alive,
      failed: (error: unknown) => {
        throw error
      },
      signal: stage.ending.signal,
    }
    const people = createPeople({ ...given, reloaded: () => undefined })
    const surfaces = {
      pause: (view: ApproachView | null) => void stage.pauses.push(view),
      nudge: () => undefined,
      message: (message: SocialMessage) => void stage.messages.push(message),
    }
    startHolding({
      ...given,
      people,
      surfaces,
      hinted: (_person, who) => void stage.hints.push(who.handle),
      subjectAs: () => null,
    })
    return people
  }

  beforeEach(() => {
    vi.useFakeTimers()
    stage.ending = new AbortController()
    stage.asked = []
    stage.pauses = []
    stage.messages = []
    stage.pressed = []
    stage.hints = []
    stage.alive = true
    stage.time = 0
    goTo('https://x.com/Rosalind_A')
    document.documentElement.innerHTML = page
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element) stage.pressed.push(event.target.id)
      },
      { signal: stage.ending.signal },
    )
  })
  afterEach(() => {
    stage.ending.abort()
    vi.useRealTimers()
  })

  return stage
}

export const goTo = (address: string) => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
  happyDOM.setURL(address)
}
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}
export const click = (id: string) =>
  element(id).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }),
  )
export const key = (id: string, name: string) =>
  element(id).dispatchEvent(
    new KeyboardEvent('keydown', {
      key: name,
      code: name === ' ' ? 'Space' : name,
      bubbles: true,
      cancelable: true,
    }),
  )
export const settle = () => vi.advanceTimersByTimeAsync(50)
