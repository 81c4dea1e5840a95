import { beforeEach, describe, expect, it, vi } from 'vitest'
import background from '../../../entrypoints/background.ts'
import { everyAnswer } from '../../../utils/messaging/answers/every.ts'
import { createClient } from '../../../utils/messaging/client.ts'
import { leaveReading } from '../../../utils/page/reading-here.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { readContents } from '../../../utils/timeline/read.ts'
import { timelineName } from '../../../utils/timeline/schema-version.ts'
import { type FakeSender, fakeBrowser } from '../../fake-browser.ts'
import { beginning, checkIn, event } from '../messaging/handlers/practice-background.ts'
import { orThrow } from '../timeline/invented.ts'

/** The worker as it is shipped, in a browser of which only the outside is made up. */
const gmail: FakeSender = {
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7 },
}
const facebook: FakeSender = { ...gmail, url: 'https://www.facebook.com/mara.l.77' }
const fromPage = createClient((message) => fakeBrowser.runtime.sendMessage(message), everyAnswer)
const from = (sender: FakeSender) =>
  createClient((message) => fakeBrowser.sendMessageFrom(sender, message), everyAnswer)

/** The interview was yesterday, so that a thank-you is owed whenever this runs. */
const hoursAgo = (hours: number) =>
  Temporal.Now.instant().subtract({ hours }).toString({ smallestUnit: 'second' })

function recently() {
  return [
    ...beginning.filter(({ type }) => type !== 'interviewScheduled'),
    event('interviewScheduled', '2026-11-12T08:00:00Z', {
      interview: 'round-1',
      startsAt: hoursAgo(20),
      endsAt: hoursAgo(19),
      kind: 'video',
      people: ['mara'],
    }),
  ].map((written) => ({ ...written, at: hoursAgo(24 * 15) }))
}

interface Injection {
  files?: readonly string[]
  func?: (...parameters: readonly unknown[]) => unknown
  args?: readonly unknown[]
}

/** A tab whose world is this one: what reads words is really brought, and asked. */
async function executeScript({ files, func, args = [] }: Injection) {
  if (files?.includes('/language.js')) leaveReading(globalThis)
  return [{ result: func?.(...args) }]
}

beforeEach(() => {
  Object.assign(fakeBrowser.scripting, { executeScript })
  background.main()
})

describe('the worker', () => {
  it('writes what a page of ours has made, and judges by it', async () => {
    expect(await fromPage('timeline.append', { events: recently() })).toMatchObject({
      value: { appended: 4 },
    })
    const judged = await from(gmail)('message.judge', {
      channel: 'gmail',
      people: [{ email: 'mara@larkspur.example' }],
      subject: 'Data Analyst',
      text: checkIn,
    })
    expect(judged).toMatchObject({ ok: true, value: { verdict: { action: 'pause', reason: 'thank-first' } } })
  })

  it('holds an added friend of a contact on Facebook', async () => {
    await fromPage('timeline.append', { events: recently() })
    const seen = await from(facebook)('person.seen', {
      network: 'facebook',
      act: 'connect',
      name: 'Mara Lindqvist',
    })
    expect(seen).toMatchObject({
      ok: true,
      value: { match: 'name', verdict: { reason: 'personal-network' } },
    })
  })

  it('keeps strangers out', async () => {
    const stranger = from({ ...gmail, id: 'somebody-else' })
    expect(await stranger('timeline.append', { events: [] })).toEqual({ ok: false, refused: 'sender' })
    expect(await from(gmail)('timeline.append', { events: [] })).toEqual({ ok: false, refused: 'sender' })
  })

  it('shows on the toolbar what can be done', async () => {
    await fromPage('timeline.append', { events: recently() })
    await vi.waitUntil(async () => (await fakeBrowser.action.getBadgeText({})) === '1')
  })

  it('watches with an alarm that a new start leaves alone', async () => {
    await vi.waitUntil(async () => (await fakeBrowser.alarms.get('look')) !== undefined)
    const before = await fakeBrowser.alarms.get('look')
    background.main()
    await fromPage('page.open', { page: 'options' })
    expect(await fakeBrowser.alarms.get('look')).toEqual(before)
  })

  it('wakes up when a message becomes final, and writes it then', async () => {
    await fromPage('timeline.append', { events: recently() })
    const pressed = Temporal.Now.instant()
    await from(gmail)('message.sending', {
      channel: 'gmail',
      people: [{ email: 'mara@larkspur.example' }],
      draft: 'msg-a:r1',
      kind: 'thank-you',
      at: pressed.toString(),
    })
    await vi.waitUntil(async () => (await fakeBrowser.alarms.get('final')) !== undefined)
    const alarm = await fakeBrowser.alarms.get('final')
    expect(alarm?.scheduledTime).toBe(pressed.add({ seconds: 35 }).epochMilliseconds)
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(pressed.add({ seconds: 36 }))
    if (alarm !== undefined) await fakeBrowser.alarms.onAlarm.trigger(alarm)
    const database = orThrow(await openTimeline(timelineName))
    await vi.waitUntil(async () => orThrow(await readContents(database)).events.length === 5)
    vi.restoreAllMocks()
  })

  it('keeps the health of a site for the popup', async () => {
    await from(gmail)('site.seen', { site: 'gmail', page: 'inbox', found: { send: null }, missing: ['send'] })
    expect(await fakeBrowser.storage.local.get('health:gmail:inbox')).toMatchObject({
      'health:gmail:inbox': { site: 'gmail', missing: ['send'] },
    })
  })
})
