import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chance, times } from '../chance.ts'
import { gmailAddress } from '../gmail.ts'
import { keptEvents } from '../kept-events.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { newTally } from '../tally.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'
import { type ContentWorld, contentWorld } from './content-world.ts'
import { persistentWriter } from './persistent-writer.ts'

const thanked = 'dana.whitfield@larkspur.example'
/** What Gmail calls a draft of its own; two such names are two mails. */
const draftName = '#msg-a:'
const rounds = times('FORTNIGHT_STOPS', 200)
/** In milliseconds, from before a write begins until after it is answered. */
const longest = { awake: 15, asleep: 180 }

describe('a worker that is stopped at any moment', () => {
  let browser: ChromiumBrowser
  let session: CDPSession
  let own: ContentWorld
  let site: ContentWorld

  beforeAll(async () => {
    browser = await openChromium()
    await restorePracticeTimeline(browser)
    const page = await browser.ownPage('welcome.html')
    own = { evaluate: (expression) => page.evaluate(expression) }
    const gmail = await browser.open(gmailAddress)
    site = await contentWorld(browser.pageOf(gmail), browser.chromium.id)
    await own.evaluate(persistentWriter)
    await site.evaluate(persistentWriter)
    const connected = await browser.chromium.context.browser()?.newBrowserCDPSession()
    if (connected === undefined) throw new Error('This Chromium has no session')
    session = connected
  })
  afterAll(() => browser.close())

  /** Ends it without a word; false when there was none to end. */
  async function stop(): Promise<boolean> {
    const { targetInfos } = await session.send('Target.getTargets')
    const workers = targetInfos.filter(({ type }) => type === 'service_worker')
    for (const { targetId } of workers)
      await session.send('Target.closeTarget', { targetId }).catch(() => null)
    return workers.length > 0
  }

  it(`loses nothing that it acknowledged and writes nothing twice, ${rounds} times`, async () => {
    const random = chance('worker stopped')
    const moments = { unanswered: 0, answered: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const name = `round-${round}`
      const isMail = random() < 0.5
      const world = isMail ? site : own
      const messages = isMail ? mail(name) : entry(name)
      const worker = random() < 0.6 ? 'awake' : 'asleep'
      if (worker === 'awake')
        await world.evaluate(`chrome.runtime.sendMessage({ ask: 'site.wanted', request: {} })`)
      await world.evaluate(`void write(${JSON.stringify(name)}, ...${JSON.stringify(messages)})`)
      await pause(Math.floor(random() * longest[worker]))
      await stop()
      const answered = await world.evaluate<boolean>(`written.includes(${JSON.stringify(name)})`)
      moments[answered ? 'answered' : 'unanswered'] += 1
    }
    const written = () =>
      Promise.all([own, site].map((world) => world.evaluate<string[]>('written'))).then((all) => all.flat())
    await until('every write to be answered', async () =>
      (await written()).length === rounds ? true : undefined,
    )
    const cut = await Promise.all([own, site].map((world) => world.evaluate<number>('writtenUnheard')))

    const tally = newTally()
    for (const name of await written()) tally.acknowledged.add(name)
    const events = await keptEvents(browser)
    tally.look(
      events
        .map(({ id, data }) => (typeof data.message === 'string' ? data.message.replace(draftName, '') : id))
        .filter((name) => name.startsWith('round-')),
    )
    const { unanswered, answered } = moments
    process.stdout.write(
      `worker stopped ${unanswered} times before the answer and ${answered} times after: ${tally.summary()}; ` +
        `${cut.reduce((sum, each) => sum + each)} answers were lost on the way\n`,
    )
    expect(tally.wrong()).toEqual({ lost: [], doubled: [] })
    expect(tally.acknowledged.size).toBe(rounds)
    expect(moments.unanswered).toBeGreaterThan(0)
    expect(moments.answered).toBeGreaterThan(0)
  }, 600_000)
})

/** An entry that one of our own pages makes. */
function entry(id: string): readonly object[] {
  const at = Temporal.Now.instant().toString()
  const event = { id, type: 'applicationAdded', at, zone: 'Europe/Berlin', application: id, source: 'hand' }
  const events = [{ ...event, data: { company: 'Meadowgate Optics' } }]
  return [{ ask: 'timeline.append', request: { events } }]
}

/** A mail that is sent and then proved to be out. */
function mail(draft: string): readonly object[] {
  const at = Temporal.Now.instant().toString()
  const people = [{ email: thanked }]
  const text = 'Thank you for the invoice; it is paid.'
  const sending = {
    draft,
    channel: 'gmail',
    people,
    subject: 'Invoice',
    text,
    at,
    message: `${draftName}${draft}`,
    kind: 'other',
  }
  return [
    { ask: 'message.sending', request: sending },
    { ask: 'message.settled', request: { draft } },
  ]
}
