// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import type { requests } from '../../../../utils/messaging/protocol.ts'
import { startGmail } from '../../../../utils/page/gmail/start-gmail.ts'
import { startMail } from '../../../../utils/page/gmail/start-mail.ts'
import type { Message, NoteView, PauseView, ThreadCardView } from '../../../../utils/page/gmail/surfaces.ts'
import { keepPanelPlace } from '../../../../utils/page/panel-place.ts'
import { chip, composeMarkup, messageMarkup, sendButton, threadMarkup } from '../../sites/gmail/pages.ts'
import { broughtParts } from './brought-parts.ts'

const tracked = 'dana@larkspur.example'
const pause = {
  tracked: true,
  kind: 'check-in',
  verdict: { action: 'pause', reason: 'too-early', application: 'a', until: '2026-12-04' },
  window: { application: 'a', state: 'waiting', since: '2026-11-20', day: 5, of: 14, opensOn: '2026-12-04' },
  about: { application: 'a', company: 'Larkspur Robotics', owed: [], ask: [] },
  findings: [],
}

let ending: AbortController
let asked: { name: keyof typeof requests; request: Record<string, unknown> }[]
let shown: string[]
let failures: unknown[]
let quiet: boolean

// Answers like the background: one person is tracked, and whatever is written to her is too early.
const ask = (async (name: keyof typeof requests, request: Record<string, unknown>) => {
  asked.push({ name, request })
  return { ok: true, value: answerTo(name, request) }
}) as unknown as Ask

function answerTo(name: string, request: Record<string, unknown>): unknown {
  switch (name) {
    case 'people.recognise':
      return { tracked: JSON.stringify(request.people).includes(tracked), ...(quiet ? { quiet } : {}) }
    case 'message.judge':
      return pause
    case 'thread.understand':
      return { card: null }
    default:
      return { state: 'recorded', recorded: 0 }
  }
}

function open(body: string): void {
  document.body.innerHTML = body
  const failed = (error: unknown) => void failures.push(error)
  startGmail({
    window,
    ask,
    place: keepPanelPlace({ window, alive: () => true, signal: ending.signal }),
    bringMail: async () => ({ start: (given) => startMail({ ...given, ...here, failed }) }),
    now: () => performance.now(),
    alive: () => true,
    failed,
    signal: ending.signal,
  })
}

const here = {
  window,
  ask,
  surfaces: {
    pause: (view: PauseView | null) => void (view && shown.push('pause')),
    note: (_key: string, view: NoteView | null) => void (view && shown.push('note')),
    thread: (view: ThreadCardView | null) => void (view && shown.push('thread')),
    message: (message: Message) => void shown.push(message),
  },
  parts: broughtParts,
  unheard: { keep: () => undefined, forget: () => undefined },
  newId: () => crypto.randomUUID(),
  instant: () => '2026-11-25T09:00:00Z',
  zone: () => 'Europe/Berlin',
  now: () => performance.now(),
  onTimeline: () => undefined,
}

const settle = () => vi.advanceTimersByTimeAsync(12_000)

/** A press as programs make it; true where the page got it. */
function press(selector: string): boolean {
  const control = document.querySelector(selector)
  if (control === null) throw new Error(`no ${selector}`)
  let got = false
  const hear = () => {
    got = true
  }
  control.addEventListener('click', hear, { once: true })
  control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
  control.removeEventListener('click', hear)
  return got
}

const send = '[jslog^="32601"]'
const names = () => asked.map(({ name }) => name)
const askedAbout = (name: string) => asked.filter((each) => each.name === name).map(({ request }) => request)

beforeEach(() => {
  vi.useFakeTimers()
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
  happyDOM.setURL('https://mail.google.com/mail/u/0/#inbox')
  ending = new AbortController()
  asked = []
  shown = []
  failures = []
  quiet = false
})
afterEach(() => {
  expect(failures).toEqual([])
  ending.abort()
  vi.useRealTimers()
})

test('what is held in an honest page: a press on Send to somebody tracked', async () => {
  open(composeMarkup({ to: chip(tracked), body: 'Any news?' }))
  await settle()
  expect(press(send)).toBe(false)
  expect(shown).toContain('pause')
})

describe('nothing is held and nothing is asked', () => {
  test('in a mail whose sender has built a compose into it', async () => {
    const fake = composeMarkup({ to: chip(tracked), body: 'Any news?' })
    open(`<div class="aeF"></div>${threadMarkup(messageMarkup({ body: fake }))}`)
    await settle()
    expect(press(`.a3s ${send}`)).toBe(true)
    expect(names()).not.toContain('message.judge')
    expect(shown).toEqual([])
  })

  test('for a group, which is no address of anybody', async () => {
    open(composeMarkup({ to: chip('contact-group/1a2b', 'Interviewers'), body: 'Hello all' }))
    await settle()
    expect(press(send)).toBe(true)
    expect(names()).not.toContain('message.judge')
    for (const { people } of askedAbout('people.recognise')) {
      expect(people).toEqual([{ name: 'Interviewers' }])
    }
  })

  test('in a page that is half built', async () => {
    open(
      '<div class="M9"></div><div class="M9"><form class="bAs"></form></div><div role="dialog"></div><h2 class="hP"></h2>',
    )
    await settle()
    document.body.insertAdjacentHTML('beforeend', '<div role="list"><div role="listitem"></div></div>')
    await settle()
    expect(names()).not.toContain('people.recognise')
  })

  test('where another extension replaced Send: it cancels what we would press again', async () => {
    open(
      `<div data-inboxsdk-send-replaced="">${composeMarkup({ to: chip(tracked), body: 'Any news?' })}</div>`,
    )
    await settle()
    expect(press(send)).toBe(true)
    expect(shown).not.toContain('pause')
  })

  test('by a button that another extension made to look like Send', async () => {
    const copy = '<div class="inboxsdk_button T-I aoO" role="button">Send later</div>'
    open(composeMarkup({ to: chip(tracked), body: 'Any news?', toolbar: sendButton + copy }))
    await settle()
    expect(press('.inboxsdk_button')).toBe(true)
    expect(shown).not.toContain('pause')
  })
})

describe('what is asked about stays within bounds', () => {
  test('a subject of 100 kB and a text of a megabyte', async () => {
    open(composeMarkup({ to: chip(tracked), subject: 'a'.repeat(100_000), body: 'word '.repeat(200_000) }))
    await settle()
    const [request] = askedAbout('message.judge')
    expect(String(request?.subject)).toHaveLength(2_000)
    expect(String(request?.text).length).toBeLessThanOrEqual(200_000)
  })

  test('names with markup and with marks that turn text around are words', async () => {
    const name = '&lt;img src=x onerror=alert(1)&gt;\u202egnp.exe'
    open(composeMarkup({ to: chip(tracked, name), body: 'Any news?' }))
    await settle()
    const [request] = askedAbout('people.recognise')
    expect(JSON.stringify(request?.people)).toContain('<img src=x')
    expect(document.querySelector('img')).toBeNull()
  })

  test('a thousand recipients', async () => {
    const everybody = Array.from({ length: 1_000 }, (_, index) => chip(`person${index}@group.example`)).join(
      '',
    )
    open(composeMarkup({ to: everybody, body: 'Hello' }))
    await settle()
    for (const { people } of askedAbout('people.recognise')) {
      expect(Array.isArray(people) && people.length <= 500).toBe(true)
    }
    expect(press(send)).toBe(true)
  })
})

describe('a conversation is read from outside of its mails', () => {
  const hostile = `<h3 class="iw"><span class="gD" email="${tracked}" name="Dana">Dana</span></h3>
    <div data-message-id="#msg-a:r666" data-legacy-message-id="18aaaaaaaaaaaaaa"></div>
    <h2 class="hP" data-legacy-thread-id="18bbbbbbbbbbbbbb">You are hired</h2>
    <p>Interview tomorrow</p>`

  test('whoever a sender claims to be inside the mail is nobody', async () => {
    const message = messageMarkup({ id: '#msg-f:1871974917734507187', body: hostile })
    open(`<div class="aeF"></div>${threadMarkup(message)}`)
    await settle()
    expect(askedAbout('people.recognise').length).toBeGreaterThan(0)
    expect(JSON.stringify(askedAbout('people.recognise'))).not.toContain(tracked)
    expect(JSON.stringify(asked.map(({ request }) => request.thread))).not.toContain('18bbbbbbbbbbbbbb')
    expect(names()).not.toContain('thread.seen')
  })

  test('private mail is not handed on, dismissed mail is not either', async () => {
    const lunch = messageMarkup({ id: '#msg-f:1871974917734507187', body: '<p>Bring the cake!</p>' })
    open(`<div class="aeF"></div>${threadMarkup(lunch, { subject: 'Sunday lunch' })}`)
    await settle()
    expect(names()).not.toContain('thread.understand')
    ending.abort()

    ending = new AbortController()
    quiet = true
    const job = messageMarkup({
      id: '#msg-f:1871974917734507187',
      body: '<p>Your interview is on Friday.</p>',
    })
    open(`<div class="aeF"></div>${threadMarkup(job)}`)
    await settle()
    expect(names()).not.toContain('thread.understand')
  })

  test('a mail about a job is, with its bounds', async () => {
    const body = `<p>Your interview is on Friday.</p>${'word '.repeat(100_000)}`
    open(`<div class="aeF"></div>${threadMarkup(messageMarkup({ id: '#msg-f:1871974917734507187', body }))}`)
    await settle()
    const [request] = askedAbout('thread.understand')
    const messages = Array.isArray(request?.messages) ? request.messages : []
    expect(messages).toHaveLength(1)
    expect(String(messages[0].text).length).toBeLessThanOrEqual(200_000)
  })
})
