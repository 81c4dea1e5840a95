import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Answer, type RequestName, requests } from '../../../utils/messaging/protocol.ts'
import { startRouter } from '../../../utils/messaging/router.ts'
import { networkHosts } from '../../../utils/sites/network-hosts.ts'
import { type FakeSender, fakeBrowser } from '../../fake-browser.ts'
import { beginning, type Practice, practise, thanked } from './handlers/practice-background.ts'

/** Whatever is said to the background over the real handlers and a real database: answered, and nothing is written. */
const id = fakeBrowser.runtime.id
const inTab = { id, frameId: 0, tab: { id: 7 } }
const senders: readonly FakeSender[] = [
  { ...inTab, url: 'https://mail.google.com/mail/u/0/' },
  { ...inTab, url: 'https://www.linkedin.com/messaging/' },
  { ...inTab, url: 'https://www.facebook.com/x' },
  { ...inTab, frameId: 2, url: 'https://mail.google.com/mail/u/0/' },
  { id, url: `chrome-extension://${id}/options.html` },
  { id: 'another-extension', url: 'chrome-extension://another/x.html' },
]
const names = Object.keys(requests) as RequestName[]
const known = beginning.length + 1
let practice: Practice
let ending: AbortController

beforeEach(async () => {
  practice = await practise([...beginning, thanked])
  ending = new AbortController()
  startRouter({
    onMessage: fakeBrowser.runtime.onMessage,
    extensionId: id,
    extensionOrigin: `chrome-extension://${id}`,
    networks: networkHosts,
    handlers: practice.handlers,
    signal: ending.signal,
  })
})
afterEach(() => ending.abort())

const say = (sender: FakeSender, message: unknown) =>
  fakeBrowser.sendMessageFrom(sender, message) as Promise<Answer<RequestName>>

/** Words that parsers stumble over. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '\u202e',
    '',
    '../..',
    'javascript:alert(1)',
    '2026-02-31',
    '9'.repeat(400),
  ),
)
const hostileValue = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, -1, 1e308, true),
)
const keys =
  'application channel contact data draft events from handle intent kind messages network offer people reason request subject text thread until way'.split(
    ' ',
  )
const anyRequest = fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostileText), hostileValue, {
  maxKeys: 8,
})

it('refuses every message of no known shape, from anybody, and writes nothing', async () => {
  const message = fc.oneof(
    fc.jsonValue(),
    fc.record({
      ask: fc.oneof(fc.constantFrom(...names), hostileText),
      request: fc.oneof(anyRequest, hostileValue),
    }),
  )
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom(...senders), async (said, sender) => {
      const answer = await say(sender, said)
      if (!answer.ok) expect(['sender', 'shape']).toContain(answer.refused)
    }),
    { numRuns: 500 },
  )
  expect(await practice.written()).toHaveLength(known)
})

it('writes nothing about people and applications that it doesn’t know', async () => {
  const person = fc.record(
    { email: hostileText, name: hostileText, profile: hostileText },
    { requiredKeys: [] },
  )
  const said = fc.record({
    channel: fc.constant('gmail'),
    people: fc.array(person, { maxLength: 3 }),
    thread: hostileText,
    draft: hostileText,
    application: hostileText,
    contact: hostileText,
    reason: hostileText,
    kind: fc.constantFrom('reply', 'other', 'thank-you'),
    subject: hostileText,
    text: hostileText,
    at: fc.constant('2026-11-25T09:00:00Z'),
    until: fc.constant('2026-12-04'),
    intent: fc.record({
      act: fc.constant('send'),
      kind: fc.constant('check-in'),
      channel: fc.constant('gmail'),
      to: fc.array(hostileText, { maxLength: 2 }),
    }),
    messages: fc.constant([]),
  })
  const asked = fc.constantFrom<RequestName>(
    'message.sending',
    'message.settled',
    'message.undone',
    'action.overridden',
    'thread.marked',
    'thread.seen',
    'reminder.wanted',
  )
  await fc.assert(
    fc.asyncProperty(asked, said, async (ask, request) => {
      const answer = await say(senders[0] ?? {}, { ask, request })
      expect(answer.ok || answer.refused).not.toBe('internal')
    }),
    { numRuns: 200 },
  )
  await (await practice.ledger()).sweep('2026-12-26T09:00:00Z')
  expect(await practice.written()).toHaveLength(known)
})
