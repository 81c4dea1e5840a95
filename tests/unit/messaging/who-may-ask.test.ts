import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Request, type RequestName, requests } from '../../../utils/messaging/protocol.ts'
import { type Handlers, startRouter } from '../../../utils/messaging/router.ts'
import { misfit } from '../../../utils/messaging/shapes.ts'
import { networkHosts } from '../../../utils/sites/network-hosts.ts'
import { type FakeSender, fakeBrowser } from '../../fake-browser.ts'

/**
 * Every request of the protocol from every kind of sender. Both tables are complete by their types: a new request
 * without a row here doesn't compile. The addresses are as browsers reported them in November 2026.
 */
const id = fakeBrowser.runtime.id
const origin = `chrome-extension://${id}`
const inTab = { id, frameId: 0, tab: { id: 7 } }

const listenedTo = {
  'our page': { id, url: `${origin}/popup.html` },
  Gmail: { ...inTab, url: 'https://mail.google.com/mail/u/0/#inbox', origin: 'https://mail.google.com' },
  LinkedIn: { ...inTab, url: 'https://www.linkedin.com/messaging/' },
  Facebook: { ...inTab, url: 'https://www.facebook.com/dana.whitfield.9' },
  'a Mastodon server': { ...inTab, url: 'https://mastodon.example/@dana' },
} satisfies Record<string, FakeSender & { origin?: string }>
type Listened = keyof typeof listenedTo

const neverHeard: Readonly<Record<string, FakeSender & { origin?: string }>> = {
  'another extension': { ...listenedTo.Gmail, id: 'another-extension' },
  'another extension’s page': { id: 'another-extension', url: 'chrome-extension://another/popup.html' },
  'a frame inside Gmail': { ...listenedTo.Gmail, frameId: 4 },
  'a frame inside LinkedIn': { ...listenedTo.LinkedIn, frameId: 1 },
  'our own page in a frame': { ...listenedTo['our page'], frameId: 2, tab: { id: 7 } },
  'a document of Gmail that is shut in': { ...listenedTo.Gmail, origin: 'null' },
  'a document with Gmail’s address and another origin': { ...listenedTo.Gmail, origin: 'https://a.example' },
  'a page without a tab': { id, url: 'https://mail.google.com/', frameId: 0 },
  'Gmail without encryption': { ...inTab, url: 'http://mail.google.com/' },
  'Gmail at another port': { ...inTab, url: 'https://mail.google.com:444/' },
  nobody: {},
}

const mail: readonly Listened[] = ['Gmail', 'LinkedIn']
const social: readonly Listened[] = ['LinkedIn', 'Facebook', 'a Mastodon server']
const personal: readonly Listened[] = ['Facebook', 'a Mastodon server']
const sites: readonly Listened[] = ['Gmail', ...social]
const own: readonly Listened[] = ['our page']

const person = { contact: 'c1' }
const seen = { thread: 't1', subject: '', messages: [] }
const names: Readonly<Record<Listened, string>> = {
  'our page': 'gmail',
  Gmail: 'gmail',
  LinkedIn: 'linkedin',
  Facebook: 'facebook',
  'a Mastodon server': 'mastodon',
}

interface Row {
  may: readonly Listened[]
  /** A request of the right shape, as a page of the site of that name makes it. */
  says(site: string): object
}

const channelOf = (site: string) => (site === 'linkedin' ? 'linkedin' : 'gmail')
const held = (site: string) => ({
  application: 'a1',
  reason: 'too-early',
  intent: mail.some((each) => names[each] === site)
    ? { act: 'send', kind: 'check-in', channel: site, to: [] }
    : { act: 'connect', network: site, contact: 'c1' },
})

const table: { readonly [Name in RequestName]: Row } = {
  'people.recognise': { may: mail, says: (site) => ({ channel: channelOf(site), people: [] }) },
  'message.judge': { may: mail, says: (site) => ({ channel: channelOf(site), people: [] }) },
  'message.sending': {
    may: mail,
    says: (site) => ({ channel: channelOf(site), people: [], draft: 'd', at: '2026-11-25T09:00:00Z' }),
  },
  'message.undone': { may: mail, says: () => ({ draft: 'd' }) },
  'message.settled': { may: mail, says: () => ({ draft: 'd' }) },
  'action.paused': { may: sites, says: held },
  'action.overridden': { may: sites, says: held },
  'thread.marked': { may: mail, says: () => ({ thread: 't1', kind: 'reply', people: [] }) },
  'thread.seen': { may: mail, says: (site) => ({ channel: channelOf(site), ...seen }) },
  'thread.understand': { may: mail, says: (site) => ({ channel: channelOf(site), ...seen }) },
  'thread.answered': {
    may: mail,
    says: (site) => ({ channel: channelOf(site), ...seen, offer: 'o', way: 'accept' }),
  },
  'quiet.wanted': { may: mail, says: (site) => ({ channel: channelOf(site), people: [] }) },
  'site.wanted': { may: sites, says: () => ({}) },
  'draft.wanted': {
    may: [...mail, ...own],
    says: (site) => ({ kind: 'thank-you', channel: channelOf(site), people: [] }),
  },
  'finding.off': { may: mail, says: () => ({ kind: 'blames' }) },
  'drawing.wanted': { may: sites, says: () => ({}) },
  'chats.wanted': { may: ['LinkedIn'], says: () => ({}) },
  'mail.wanted': { may: ['Gmail'], says: () => ({}) },
  'person.seen': { may: social, says: (network) => ({ network, act: 'visit' }) },
  'person.nudged': { may: social, says: (network) => ({ network, ...person }) },
  'person.connected': { may: social, says: (network) => ({ network, ...person }) },
  'person.confirmed': { may: social, says: (network) => ({ network, ...person }) },
  'person.dismissed': { may: social, says: (network) => ({ network, ...person }) },
  'stranger.nudged': { may: personal, says: (network) => ({ network }) },
  'stranger.dismissed': {
    may: personal,
    says: (network) => ({ network, application: 'a1', what: 'person' }),
  },
  'reminder.wanted': {
    may: [...sites, ...own],
    says: () => ({ application: 'a1', until: '2026-12-04' }),
  },
  'site.seen': { may: sites, says: (site) => ({ site, page: 'mailbox', found: {}, missing: [] }) },
  'page.open': { may: [...sites, ...own], says: () => ({ page: 'popup' }) },
  'timeline.missing': { may: own, says: () => ({}) },
  'timeline.append': { may: own, says: () => ({ events: [] }) },
  'application.erase': { may: own, says: () => ({ application: 'a1' }) },
  'backup.restore': { may: own, says: () => ({ events: [] }) },
}

/** In what a request may name the site that it comes from, in itself or in the action that it reports. */
type Spoken = { [Name in RequestName]: Extract<KeysOf<Request<Name>>, 'channel' | 'network' | 'site'> }
type KeysOf<Of> = Of extends { intent: infer Intent }
  ? keyof Of | KeysOf<Intent>
  : Of extends Of
    ? keyof Of
    : never

/** Complete in both directions: what names a site stands here with where it does. */
const spoken: {
  readonly [Name in RequestName]: [Spoken[Name]] extends [never] ? null : 'in itself' | 'in its action'
} = {
  'people.recognise': 'in itself',
  'message.judge': 'in itself',
  'message.sending': 'in itself',
  'message.undone': null,
  'message.settled': null,
  'action.paused': 'in its action',
  'action.overridden': 'in its action',
  'thread.marked': null,
  'thread.seen': 'in itself',
  'thread.understand': 'in itself',
  'thread.answered': 'in itself',
  'quiet.wanted': 'in itself',
  'site.wanted': null,
  'draft.wanted': 'in itself',
  'finding.off': null,
  'drawing.wanted': null,
  'chats.wanted': null,
  'mail.wanted': null,
  'person.seen': 'in itself',
  'person.nudged': 'in itself',
  'person.connected': 'in itself',
  'person.confirmed': 'in itself',
  'person.dismissed': 'in itself',
  'stranger.nudged': 'in itself',
  'stranger.dismissed': 'in itself',
  'reminder.wanted': null,
  'site.seen': 'in itself',
  'page.open': null,
  'timeline.missing': null,
  'timeline.append': null,
  'application.erase': null,
  'backup.restore': null,
}

const everyName = Object.keys(requests) as RequestName[]
const everyListened = Object.keys(listenedTo) as Listened[]
const refused = { ok: false, refused: 'sender' }
let reached: string[] = []
let ending: AbortController

beforeEach(() => {
  reached = []
  ending = new AbortController()
  const handlers = Object.fromEntries(
    everyName.map((name) => [
      name,
      async () => {
        reached.push(name)
        return { ok: true, value: {} }
      },
    ]),
  ) as unknown as Handlers
  startRouter({
    onMessage: fakeBrowser.runtime.onMessage,
    extensionId: id,
    extensionOrigin: origin,
    networks: networkHosts,
    handlers,
    signal: ending.signal,
  })
})
afterEach(() => ending.abort())

const ask = (sender: FakeSender, name: RequestName, request: object) =>
  fakeBrowser.sendMessageFrom(sender, { ask: name, request })

describe.each(everyName)('%s', (name) => {
  const { may, says } = table[name]

  it('is tried here in its right shape', () => {
    for (const each of may) expect(requests[name].read(says(names[each]))).not.toBe(misfit)
  })

  it.each(everyListened)('may be asked, or not, by %s', async (who) => {
    const isAllowed = may.includes(who)
    const site = isAllowed ? names[who] : names[may[0] ?? 'Gmail']
    const answer = await ask(listenedTo[who], name, says(site))
    expect(answer).toEqual(isAllowed ? { ok: true, value: {} } : refused)
    expect(reached).toEqual(isAllowed ? [name] : [])
  })

  it.each(Object.entries(neverHeard))('is never heard from %s', async (_who, sender) => {
    expect(await ask(sender, name, says(names[may[0] ?? 'Gmail']))).toEqual(refused)
    expect(reached).toEqual([])
  })
})

describe('a site speaks for itself', () => {
  const speaking = everyName.filter((name) => spoken[name] !== null)

  it.each(speaking)('in %s', async (name) => {
    const { may, says } = table[name]
    for (const who of may.filter((each) => each !== 'our page')) {
      const others = may.map((each) => names[each]).filter((site) => site !== names[who])
      for (const other of others) expect(await ask(listenedTo[who], name, says(other))).toEqual(refused)
    }
    expect(reached).toEqual([])
  })
})
