import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, type RequestName, requests } from '../../../utils/messaging/protocol.ts'
import { type Handlers, startRouter } from '../../../utils/messaging/router.ts'
import { type FakeSender, fakeBrowser } from '../../fake-browser.ts'

/** The pages of an invented extension and the sites it watches; addresses as browsers reported them in 2026. */
const id = fakeBrowser.runtime.id
const origin = `chrome-extension://${id}`
const gmail: FakeSender = { id, url: 'https://mail.google.com/mail/u/0/#inbox', frameId: 0, tab: {} }
const linkedIn: FakeSender = { id, url: 'https://www.linkedin.com/messaging/', frameId: 0, tab: {} }
const facebook: FakeSender = { id, url: 'https://www.facebook.com/dana.whitfield.9', frameId: 0, tab: {} }
const popup: FakeSender = { id, url: `${origin}/popup.html` }

const reached = vi.fn()
let ending: AbortController

function handlersThatNote(): Handlers {
  const names = Object.keys(requests) as RequestName[]
  const answer = { ok: true, value: { tracked: false } }
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (request: unknown) => {
        reached(name, request)
        return answer
      },
    ]),
  ) as unknown as Handlers
}

beforeEach(() => {
  reached.mockClear()
  ending = new AbortController()
  startRouter({
    onMessage: fakeBrowser.runtime.onMessage,
    extensionId: id,
    extensionOrigin: origin,
    networks: [{ name: 'facebook', hosts: ['facebook.com'] }],
    handlers: handlersThatNote(),
    signal: ending.signal,
  })
})

afterEach(() => ending.abort())

const recognise = {
  ask: 'people.recognise',
  request: { channel: 'gmail', people: [{ email: 'a@b.example' }] },
}

function ask(sender: FakeSender, message: unknown): Promise<Answer<RequestName>> {
  return fakeBrowser.sendMessageFrom(sender, message) as Promise<Answer<RequestName>>
}

describe('the router', () => {
  it('lets Gmail ask about people', async () => {
    expect(await ask(gmail, recognise)).toEqual({ ok: true, value: { tracked: false } })
    expect(reached).toHaveBeenCalledWith('people.recognise', recognise.request)
  })

  it.each<[string, FakeSender]>([
    ['another extension', { ...gmail, id: 'somebody-else' }],
    ['no id at all', { url: gmail.url ?? '', frameId: 0, tab: {} }],
    ['a frame inside Gmail', { ...gmail, frameId: 3 }],
    ['a site it has no business on', { ...gmail, url: 'https://mail.google.com.evil.example/' }],
    ['a host that ends alike', { ...gmail, url: 'https://notlinkedin.com/' }],
    ['an insecure connection', { ...gmail, url: 'http://mail.google.com/' }],
    ['another port', { ...gmail, url: 'https://mail.google.com:8443/' }],
    ['another extension that borrows a page name', { id, url: 'chrome-extension://other/popup.html' }],
    ['an address that is none', { ...gmail, url: 'mail.google.com' }],
    ['a document without a tab', { id, url: 'https://mail.google.com/', frameId: 0 }],
  ])('refuses %s', async (_who, sender) => {
    expect(await ask(sender, recognise)).toEqual({ ok: false, refused: 'sender' })
    expect(reached).not.toHaveBeenCalled()
  })

  it.each([
    ['timeline.append', { events: [] }],
    ['backup.restore', { events: [] }],
    ['application.erase', { application: 'app-1' }],
  ])('refuses %s from content scripts: they propose, they never write', async (name, request) => {
    for (const sender of [gmail, linkedIn, facebook]) {
      expect(await ask(sender, { ask: name, request })).toEqual({ ok: false, refused: 'sender' })
    }
    expect(reached).not.toHaveBeenCalled()
    expect((await ask(popup, { ask: name, request })).ok).toBe(true)
  })

  it('has no request that lists or exports, and one that erases', () => {
    const found = Object.keys(requests).filter((name) => /\.(list|read|export|erase|delete)/.test(name))
    expect(found).toEqual(['application.erase'])
  })

  it('refuses mail questions from Facebook and social questions from Gmail', async () => {
    const seen = {
      ask: 'person.seen',
      request: { network: 'facebook', act: 'visit', name: 'Dana Whitfield' },
    }
    expect(await ask(facebook, recognise)).toEqual({ ok: false, refused: 'sender' })
    expect(await ask(gmail, seen)).toEqual({ ok: false, refused: 'sender' })
    expect((await ask(facebook, seen)).ok).toBe(true)
  })

  it('refuses a site that speaks about another', async () => {
    const about = (network: string) => ({ ask: 'person.nudged', request: { network, contact: 'c1' } })
    expect(await ask(facebook, about('linkedin'))).toEqual({ ok: false, refused: 'sender' })
    expect((await ask(facebook, about('facebook'))).ok).toBe(true)
    expect(await ask(linkedIn, recognise)).toEqual({ ok: false, refused: 'sender' })
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'people.recognise'],
    ['a list', [recognise]],
    ['an unknown request', { ask: 'timeline.list', request: {} }],
    ['an inherited name', { ask: 'toString', request: {} }],
    ['an envelope with more in it', { ...recognise, also: 1 }],
    ['a wrong shape', { ask: 'people.recognise', request: { channel: 'gmail', people: 'a@b.example' } }],
    ['an unknown channel', { ask: 'people.recognise', request: { channel: 'fax', people: [] } }],
    [
      'too many people',
      { ask: 'people.recognise', request: { channel: 'gmail', people: Array(501).fill({ name: 'A' }) } },
    ],
    [
      'an address of 400 letters',
      { ask: 'people.recognise', request: { channel: 'gmail', people: [{ email: 'a'.repeat(400) }] } },
    ],
    [
      'a day that no calendar has',
      {
        ask: 'message.sending',
        request: { channel: 'gmail', people: [], draft: 'd', at: '2026-02-31T10:00:00Z' },
      },
    ],
  ])('refuses %s for its shape', async (_what, message) => {
    expect(await ask(gmail, message)).toEqual({ ok: false, refused: 'shape' })
    expect(reached).not.toHaveBeenCalled()
  })

  it('answers whatever is thrown at it with a refusal, and reaches no handler', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (message) => {
        const answer = await ask(gmail, message)
        expect(answer.ok).toBe(false)
      }),
      { numRuns: 200 },
    )
    expect(reached).not.toHaveBeenCalled()
  })

  it('says "internal" when a handler fails, without what the error says', async () => {
    ending.abort()
    startRouter({
      onMessage: fakeBrowser.runtime.onMessage,
      extensionId: id,
      extensionOrigin: origin,
      networks: [],
      handlers: {
        ...handlersThatNote(),
        'people.recognise': () => Promise.reject(new RangeError('a.reader@b.example')),
      },
      signal: new AbortController().signal,
    })
    expect(await ask(gmail, recognise)).toEqual({ ok: false, refused: 'internal', detail: 'RangeError' })
  })

  it('stops listening when its signal aborts', async () => {
    ending.abort()
    await expect(ask(gmail, recognise)).rejects.toThrow()
  })
})
