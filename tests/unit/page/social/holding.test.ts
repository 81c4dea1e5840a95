// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer, RequestName } from '../../../../utils/messaging/protocol.ts'
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

const rosalind: Answer<'person.seen'> = {
  ok: true,
  value: {
    match: 'handle',
    verdict: { action: 'pause', reason: 'personal-network', application: 'app', contact: 'rosalind' },
    window: { application: 'app', state: 'open', since: '2026-11-20', ask: [] },
    about: {
      application: 'app',
      company: 'Larkspur Robotics',
      contact: { contact: 'rosalind', name: 'Rosalind Achterberg' },
      owed: [],
      ask: [],
    },
  },
}
const nobody: Answer<'person.seen'> = { ok: true, value: { match: 'none' } }

let ending = new AbortController()
let asked: { name: RequestName; request: unknown }[] = []
let pauses: (ApproachView | null)[] = []
let messages: SocialMessage[] = []
let pressed: string[] = []
let hints: (string | undefined)[] = []
let alive = true
let time = 0

type Says = (handle: string | undefined) => Answer<'person.seen'> | null

function start(says: Says = (handle) => (handle === 'rosalind_a' ? rosalind : nobody)) {
  const ask = async (name: RequestName, request: unknown) => {
    asked.push({ name, request })
    if (name !== 'person.seen') return { ok: true, value: { state: 'recorded' } }
    const answer = says((request as { handle?: string }).handle)
    return answer ?? new Promise(() => undefined)
  }
  const given = {
    window,
    network: x,
    ask: ask as never,
    newId: () => 'id',
    instant: () => '2026-11-23T09:00:00Z',
    now: () => time,
    alive: () => alive,
    failed: (error: unknown) => {
      throw error
    },
    signal: ending.signal,
  }
  const people = createPeople({ ...given, reloaded: () => undefined })
  const surfaces = {
    pause: (view: ApproachView | null) => void pauses.push(view),
    nudge: () => undefined,
    message: (message: SocialMessage) => void messages.push(message),
  }
  startHolding({
    ...given,
    people,
    surfaces,
    hinted: (_person, who) => void hints.push(who.handle),
    subject: () => null,
  })
  return people
}

const goTo = (address: string) => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
  happyDOM.setURL(address)
}
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}
const click = (id: string) =>
  element(id).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }),
  )
const key = (id: string, name: string) =>
  element(id).dispatchEvent(
    new KeyboardEvent('keydown', {
      key: name,
      code: name === ' ' ? 'Space' : name,
      bubbles: true,
      cancelable: true,
    }),
  )
const settle = () => vi.advanceTimersByTimeAsync(50)
const current = (): ApproachView => {
  const view = pauses.at(-1)
  if (view == null) throw new Error('no pause')
  return view
}
const told = (name: RequestName) => asked.filter((each) => each.name === name).map(({ request }) => request)

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  asked = []
  pauses = []
  messages = []
  pressed = []
  hints = []
  alive = true
  time = 0
  goTo('https://x.com/Rosalind_A')
  document.documentElement.innerHTML = page
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element) pressed.push(event.target.id)
    },
    { signal: ending.signal },
  )
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('a follow', () => {
  test('of a contact is held, and says who and why', async () => {
    start()
    click('follow')
    await settle()
    expect(pressed).toEqual([])
    expect(current()).toMatchObject({ act: 'follow', person: { about: { company: 'Larkspur Robotics' } } })
    expect(told('action.paused')).toEqual([
      {
        application: 'app',
        reason: 'personal-network',
        intent: { act: 'follow', network: 'x', contact: 'rosalind', handle: 'rosalind_a' },
      },
    ])
  })

  test('of a stranger beside a contact goes on by itself, once', async () => {
    start()
    click('basil')
    await settle()
    expect(pressed).toEqual(['basil'])
    expect(pauses).toEqual([])
  })

  test('of a stranger who was asked about before is not touched at all', async () => {
    const people = start()
    await people.ask('connect', { handle: 'basil_t' })
    const passed = click('basil')
    expect(passed).toBe(true)
    expect(pressed).toEqual(['basil'])
  })

  test('of a contact who was asked about before is held in the same moment', async () => {
    const people = start()
    await people.ask('connect', { handle: 'rosalind_a' })
    click('follow')
    expect(pressed).toEqual([])
    expect(current().act).toBe('follow')
  })

  test('of a stranger of the company goes its way at once, with a hint beside it', async () => {
    const colleague: Answer<'person.seen'> = {
      ok: true,
      value: {
        match: 'company',
        verdict: { action: 'hint', reason: 'personal-network', application: 'app' },
        window: { application: 'app', state: 'open', since: '2026-11-20', ask: [] },
        about: { application: 'app', company: 'Larkspur Robotics', owed: [], ask: [] },
      },
    }
    const people = start(() => colleague)
    await people.ask('connect', { handle: 'basil_t' })
    expect(click('basil')).toBe(true)
    expect(pressed).toEqual(['basil'])
    expect(hints).toEqual(['basil_t'])
    expect(pauses).toEqual([])
  })

  test.each(['Enter', ' '])('by the key “%s” is held as well', async (name) => {
    start()
    key('follow', name)
    await settle()
    expect(current().act).toBe('follow')
  })

  test('goes on within a second where nobody answers', async () => {
    start(() => null)
    click('follow')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(pressed).toEqual(['follow'])
    expect(pauses).toEqual([])
  })

  test('is the page’s alone once the extension is gone', () => {
    start()
    alive = false
    click('follow')
    expect(pressed).toEqual(['follow'])
  })

  test('pressed twice while it is being asked about is asked about once', async () => {
    start()
    click('follow')
    click('follow')
    await settle()
    expect(pauses.filter((view) => view !== null)).toHaveLength(1)
    expect(pressed).toEqual([])
  })
})

describe('in the pause', () => {
  beforeEach(async () => {
    start()
    click('follow')
    await settle()
  })

  test('going on makes the press once and is written down', async () => {
    current().answer('go-on')
    await settle()
    expect(pressed).toEqual(['follow'])
    expect(told('action.overridden')).toHaveLength(1)
    expect(told('person.connected')).toEqual([])
    click('follow')
    expect(pressed).toEqual(['follow', 'follow'])
  })

  test('the press is held again after a minute', async () => {
    current().answer('go-on')
    await settle()
    time = 60_001
    click('follow')
    await settle()
    expect(pressed).toEqual(['follow'])
    expect(current().act).toBe('follow')
  })

  test('not the same person is remembered and lets it go', async () => {
    current().answer('not-same-person')
    await settle()
    expect(told('person.dismissed')).toEqual([{ network: 'x', contact: 'rosalind', handle: 'rosalind_a' }])
    expect(pressed).toEqual(['follow'])
  })

  test('LinkedIn instead leaves the page as it is', async () => {
    current().answer('open-linkedin')
    await settle()
    expect(pressed).toEqual([])
    expect(told('action.overridden')).toEqual([])
  })

  test('what can’t be shown keeps nobody: the press goes on', async () => {
    current().unseen()
    await settle()
    expect(pressed).toEqual(['follow'])
    expect(told('action.overridden')).toEqual([])
  })

  test('closing does nothing, and the next press is held again', async () => {
    current().close()
    await settle()
    expect(pressed).toEqual([])
    time = 1_000
    click('follow')
    expect(pauses.filter((view) => view !== null)).toHaveLength(2)
  })

  test('a node that the page has made anew is the one that is pressed', async () => {
    const fresh = element('follow').cloneNode(true)
    element('follow').replaceWith(fresh)
    current().answer('go-on')
    await settle()
    expect(pressed).toEqual(['follow'])
  })

  test('nothing is pressed where the same node does something else by now', async () => {
    element('follow').dataset.testid = '77-unfollow'
    current().answer('go-on')
    await settle()
    expect(pressed).toEqual([])
    expect(messages).toEqual(['gone'])
  })

  test('nothing is pressed on somebody else’s page', async () => {
    goTo('https://x.com/otto_f')
    document.title = 'Otto (@otto_f) / X'
    for (const name of document.querySelectorAll('[data-testid="UserName"] span'))
      name.textContent = '@otto_f'
    current().answer('go-on')
    await settle()
    expect(pressed).toEqual([])
    expect(messages).toEqual(['gone'])
  })
})
