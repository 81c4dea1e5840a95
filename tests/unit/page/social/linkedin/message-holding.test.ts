// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Judgement, RequestName } from '../../../../../utils/messaging/protocol.ts'
import type { UnheardSend } from '../../../../../utils/messaging/unheard.ts'
import { type Guard, startGuard } from '../../../../../utils/page/guard.ts'
import { createJudging } from '../../../../../utils/page/social/linkedin/judging.ts'
import { createMessageHolding } from '../../../../../utils/page/social/linkedin/message-holding.ts'
import { watchMessageSent } from '../../../../../utils/page/social/linkedin/message-sent.ts'
import { createProfilePairs } from '../../../../../utils/page/social/linkedin/profile-pairs.ts'
import type { LinkedInMessage, MessagePauseView } from '../../../../../utils/page/social/linkedin/surfaces.ts'
import { linkedIn } from '../../../../../utils/sites/linkedin/linkedin.ts'

interface Thread {
  mode?: 'click' | 'enter'
  text?: string
  title?: string
  lines?: readonly { mine: boolean; text: string }[]
}

const onePerson =
  '<a class="msg-thread__link-to-profile" href="/in/ACoAATestRosalind"><h2 class="msg-entity-lockup__entity-title">Rosalind Achterberg</h2></a>'

/** A thread in the shape of LinkedIn's classic messaging of October 2026, with invented people. */
function thread({ mode = 'click', text = 'Any news?', title = onePerson, lines = [] }: Thread = {}): string {
  const items = lines.map(({ mine, text: said }, index) => item(mine, said, index))
  const foot =
    mode === 'click'
      ? '<button id="send" class="msg-form__send-button" type="submit">Send</button>'
      : '<span class="msg-form__hint-text">Press Enter</span>'
  return `<main><div class="msg-thread"><div class="msg-title-bar">${title}</div><ul id="lines">${items.join('')}</ul><form class="msg-form"><div id="text" class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>${text === '' ? '<br>' : text}</p></div><footer>${foot}</footer></form></div></main>`
}

function item(mine: boolean, text: string, index: number, failed = false): string {
  return `<li><div class="msg-s-event-listitem${mine ? '' : ' msg-s-event-listitem--other'}" data-event-urn="urn:${index}"><p class="msg-s-event-listitem__body">${text}</p>${failed ? '<i class="msg-s-event-listitem--error">!</i>' : ''}</div></li>`
}

const tooEarly: Judgement = {
  tracked: true,
  kind: 'check-in',
  verdict: { action: 'pause', reason: 'too-early', application: 'app', until: '2026-12-02' },
  window: {
    application: 'app',
    state: 'waiting',
    since: '2026-11-18',
    opensOn: '2026-12-02',
    day: 5,
    of: 14,
  },
  about: { application: 'app', company: 'Larkspur Robotics', owed: [], ask: [] },
}

let ending = new AbortController()
let asked: { name: RequestName; request: Record<string, unknown> }[] = []
let pauses: (MessagePauseView | null)[] = []
let messages: LinkedInMessage[] = []
let sent: string[] = []
/** What lies where it outlives the page. */
let kept = new Map<string, UnheardSend>()
/** What the page makes of a message: takes it, refuses it with a mark, or does nothing. */
let page: 'takes' | 'marks as failed' | 'ignores' = 'takes'

function start(judgement: Judgement | null = tooEarly) {
  const ask = async (name: RequestName, request: Record<string, unknown>) => {
    asked.push({ name, request })
    if (judgement === null) return new Promise(() => undefined)
    if (name === 'people.recognise') return { ok: true, value: { tracked: judgement.tracked } }
    if (name === 'message.judge') return { ok: true, value: judgement }
    return { ok: true, value: { state: 'recorded' } }
  }
  const pairs = createProfilePairs()
  let ids = 0
  const given = {
    window,
    network: linkedIn,
    ask: ask as never,
    unheard: {
      keep: (name: string, send: UnheardSend) => void kept.set(name, send),
      forget: (name: string) => void kept.delete(name),
    },
    newId: () => `id-${++ids}`,
    instant: () => '2026-11-23T09:00:00Z',
    now: () => Date.now(),
    alive: () => true,
    failed: (error: unknown) => {
      throw error
    },
    signal: ending.signal,
    pairs,
  }
  const judging = createJudging({ ...given, judged: () => undefined, reloaded: () => undefined })
  const holding = createMessageHolding({
    ...given,
    judging,
    sent: watchMessageSent(given),
    suggestThankYou: () => undefined,
    surfaces: {
      pause: (view) => void pauses.push(view),
      line: () => undefined,
      suggestion: () => undefined,
      message: (message) => void messages.push(message),
    },
    guard: { replay: (action) => guard.replay(action) },
  })
  const guard: Guard = startGuard({ ...given, ...holding })
}

function open(markup: string) {
  document.body.innerHTML = markup
  const field = byId('text')
  const send = () => {
    sent.push(field.textContent ?? '')
    if (page === 'ignores') return
    field.innerHTML = '<p><br></p>'
    byId('lines').insertAdjacentHTML('beforeend', item(true, 'Any news?', 99, page === 'marks as failed'))
  }
  document.getElementById('send')?.addEventListener('click', (event) => {
    event.preventDefault()
    send()
  })
  field.addEventListener('keydown', (event) => {
    const { mode } = { mode: document.getElementById('send') === null ? 'enter' : 'click' }
    if (event.key !== 'Enter' || event.shiftKey || (mode === 'click' && !event.ctrlKey)) return
    send()
  })
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}
const click = () =>
  byId('send').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
const enter = (init: KeyboardEventInit = {}) =>
  byId('text').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, ...init }),
  )
const settle = () => vi.advanceTimersByTimeAsync(100)
const later = () => vi.advanceTimersByTimeAsync(7_000)
const told = (name: RequestName) => asked.filter((each) => each.name === name).map(({ request }) => request)
const current = (): MessagePauseView => {
  const view = pauses.at(-1)
  if (view == null) throw new Error('no pause')
  return view
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  asked = []
  pauses = []
  messages = []
  sent = []
  kept = new Map()
  page = 'takes'
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
  happyDOM.setURL('https://www.linkedin.com/messaging/thread/2-TEST==/')
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('a message that comes too early', () => {
  test('is held, and its words stay where they are', async () => {
    start()
    open(thread())
    click()
    await settle()
    expect(sent).toEqual([])
    expect(byId('text').textContent).toBe('Any news?')
    expect(current().judged.verdict).toMatchObject({ reason: 'too-early' })
    expect(told('action.paused')).toHaveLength(1)
  })

  test('goes once on Send anyway, and is recorded when its effect shows', async () => {
    start()
    open(thread())
    click()
    await settle()
    current().answer('send-anyway')
    await settle()
    expect(sent).toEqual(['Any news?'])
    expect(told('message.sending')).toEqual([])
    expect([...kept.values()]).toMatchObject([
      { told: false, sending: { channel: 'linkedin', thread: '2-TEST==', takenFor: 'check-in' } },
    ])
    expect(JSON.stringify([...kept])).not.toContain('Any news?')
    await later()
    expect(kept.size).toBe(0)
    expect(sent).toHaveLength(1)
    expect(told('message.sending')).toHaveLength(1)
    expect(told('message.sending')[0]).toMatchObject({
      channel: 'linkedin',
      thread: '2-TEST==',
      text: 'Any news?',
      message: 'urn:99',
      people: [
        { profile: 'https://www.linkedin.com/in/ACoAATestRosalind/' },
        { name: 'Rosalind Achterberg' },
      ],
    })
    expect(told('message.settled')).toEqual([
      { draft: told('message.sending')[0]?.draft, message: 'urn:99', thread: '2-TEST==' },
    ])
  })

  test('goes where the pause could not be shown', async () => {
    start()
    open(thread())
    click()
    await settle()
    current().unseen()
    await settle()
    expect(sent).toEqual(['Any news?'])
  })

  test('is held by Enter where Enter sends, and goes by Enter', async () => {
    start()
    open(thread({ mode: 'enter' }))
    enter()
    await settle()
    expect(sent).toEqual([])
    current().answer('send-anyway')
    await settle()
    expect(sent).toEqual(['Any news?'])
  })

  test('is held by Ctrl+Enter where a click sends', async () => {
    start()
    open(thread())
    enter({ ctrlKey: true })
    await settle()
    expect(sent).toEqual([])
    expect(current().judged.kind).toBe('check-in')
  })

  test('is not sent as something else: words that changed in the meantime are not pressed for', async () => {
    start()
    open(thread())
    click()
    await settle()
    byId('text').innerHTML = '<p>Something else</p>'
    current().answer('send-anyway')
    await settle()
    expect(sent).toEqual([])
    expect(messages).toEqual(['gone'])
  })

  test('that is no follow-up goes at once, and the thread is remembered', async () => {
    start()
    open(thread())
    click()
    await settle()
    current().answer('not-a-follow-up')
    await later()
    expect(sent).toHaveLength(1)
    expect(told('thread.marked')).toMatchObject([{ thread: '2-TEST==', kind: 'other' }])
    expect(told('message.sending')).toMatchObject([{ kind: 'other' }])
  })
})

describe('what is left alone', () => {
  test.each([
    ['Shift+Enter', { shiftKey: true }, 'enter'],
    ['Enter where it makes a new line', {}, 'click'],
    ['Enter of an unfinished word', { isComposing: true }, 'enter'],
  ] as const)('%s', async (_what, init, mode) => {
    start()
    open(thread({ mode }))
    expect(enter(init)).toBe(true)
    await settle()
    expect(pauses).toEqual([])
  })

  test('a group, which is nobody’s thread, is never asked about', async () => {
    start()
    open(
      thread({
        title: '<h2 class="msg-entity-lockup__entity-title">Casey Lund, Robin Vale, Sam Okafor</h2>',
      }),
    )
    click()
    await later()
    expect(sent).toHaveLength(1)
    expect(asked).toEqual([])
  })

  test('a message to a stranger goes on by itself, and not a word of it is asked about', async () => {
    start({ tracked: false })
    open(thread())
    click()
    await later()
    expect(sent).toHaveLength(1)
    expect(asked.map(({ name }) => name)).toEqual(['people.recognise'])
    expect(kept.size).toBe(0)
  })

  test('a message goes within a second where nobody answers', async () => {
    start(null)
    open(thread())
    click()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toHaveLength(1)
    expect(pauses).toEqual([])
  })
})

describe('what is recorded', () => {
  const clear: Judgement = { ...tooEarly, kind: 'reply', verdict: { action: 'clear' } } as Judgement

  test('is nothing where the page marks the message as failed', async () => {
    start(clear)
    page = 'marks as failed'
    open(thread())
    click()
    await later()
    expect(sent).toHaveLength(1)
    expect(told('message.sending')).toEqual([])
    expect(kept.size).toBe(0)
  })

  test('is nothing where the press had no effect', async () => {
    start(clear)
    page = 'ignores'
    open(thread())
    click()
    await settle()
    expect(kept.size).toBe(1)
    await later()
    expect(told('message.sending')).toEqual([])
    expect(kept.size).toBe(0)
  })

  test('is what was kept where the page ends before there is any sign of it', async () => {
    start(clear)
    open(thread())
    click()
    await settle()
    ending.abort()
    await later()
    expect(told('message.sending')).toEqual([])
    expect([...kept.values()]).toMatchObject([{ told: false, sending: { at: '2026-11-23T09:00:00Z' } }])
  })

  test('is an answer where the last message is theirs', async () => {
    start({ ...tooEarly, kind: 'unclear' } as Judgement)
    open(thread({ lines: [{ mine: false, text: 'When could you start?' }] }))
    click()
    await later()
    expect(pauses).toEqual([])
    expect(told('message.sending')).toMatchObject([{ kind: 'reply' }])
  })
})
