import { afterEach, beforeEach, vi } from 'vitest'
import type { Judgement, RequestName } from '../../../../../utils/messaging/protocol.ts'
import type { UnheardSend } from '../../../../../utils/messaging/unheard.ts'
import { type Guard, startGuard } from '../../../../../utils/page/guard.ts'
import { listenToKeys } from '../../../../../utils/page/keys.ts'
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
export function thread({
  mode = 'click',
  text = 'Any news?',
  title = onePerson,
  lines = [],
}: Thread = {}): string {
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

export const tooEarly = {
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
} satisfies Judgement

/** A thread on LinkedIn with the holding at work, what it has asked and shown, and what has been sent. */
export function setMessageStage() {
  const stage = {
    ending: new AbortController(),
    asked: [] as { name: RequestName; request: Record<string, unknown> }[],
    pauses: [] as (MessagePauseView | null)[],
    messages: [] as LinkedInMessage[],
    sent: [] as string[],
    /** What lies where it outlives the page. */
    kept: new Map<string, UnheardSend>(),
    /** What the page makes of a message: takes it, refuses it with a mark, or does nothing. */
    page: 'takes' as 'takes' | 'marks as failed' | 'ignores',
    start,
    open,
    current(): MessagePauseView {
      const view = stage.pauses.at(-1)
      if (view == null) throw new Error('no pause')
      return view
    },
    told: (name: RequestName) =>
      stage.asked.filter((each) => each.name === name).map(({ request }) => request),
  }

  function start(judgement: Judgement | null = tooEarly) {
    const ask = async (name: RequestName, request: Record<string, unknown>) => {
      stage.asked.push({ name, request })
      if (judgement === null) return new Promise(() => undefined)
      if (name === 'people.recognise') return { ok: true, value: { tracked: judgement.tracked } }
      if (name === 'message.judge') return { ok: true, value: judgement }
      return { ok: true, value: { state: 'recorded' } }
    }
    const pairs = createProfilePairs()
    let ids = 0
    const given = {
      window,
      keys: listenToKeys(window, stage.ending.signal),
      network: linkedIn,
      ask: ask as never,
      unheard: {
        keep: (name: string, send: UnheardSend) => void stage.kept.set(name, send),
        forget: (name: string) => void stage.kept.delete(name),
      },
      newId: () => `id-${++ids}`,
      instant: () => '2026-11-23T09:00:00Z',
      now: () => Date.now(),
      alive: () => true,
      failed: (error: unknown) => {
        throw error
      },
      signal: stage.ending.signal,
      pairs,
    }
    const judging = createJudging({ ...given, judged: () => undefined, reloaded: () => undefined })
    const holding = createMessageHolding({
      ...given,
      judging,
      sent: watchMessageSent(given),
      suggestThankYou: () => undefined,
      surfaces: {
        pause: (view) => void stage.pauses.push(view),
        line: () => undefined,
        suggestion: () => undefined,
        message: (message) => void stage.messages.push(message),
      },
      guard: { replay: (action) => guard.replay(action) },
    })
    const guard: Guard = startGuard({ ...given, ...holding })
  }

  function open(markup: string) {
    document.body.innerHTML = markup
    const field = byId('text')
    const send = () => {
      stage.sent.push(field.textContent ?? '')
      if (stage.page === 'ignores') return
      field.innerHTML = '<p><br></p>'
      byId('lines').insertAdjacentHTML(
        'beforeend',
        item(true, 'Any news?', 99, stage.page === 'marks as failed'),
      )
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

  beforeEach(() => {
    vi.useFakeTimers()
    stage.ending = new AbortController()
    stage.asked = []
    stage.pauses = []
    stage.messages = []
    stage.sent = []
    stage.kept = new Map()
    stage.page = 'takes'
    const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
    happyDOM.setURL('https://www.linkedin.com/messaging/thread/2-TEST==/')
  })
  afterEach(() => {
    stage.ending.abort()
    vi.useRealTimers()
  })

  return stage
}

export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}
export const click = () =>
  byId('send').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
export const enter = (init: KeyboardEventInit = {}) =>
  byId('text').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, ...init }),
  )
export const settle = () => vi.advanceTimersByTimeAsync(100)
export const later = () => vi.advanceTimersByTimeAsync(7_000)
