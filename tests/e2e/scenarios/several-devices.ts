import { afterAll, beforeAll, expect, it } from 'vitest'
import { timelineName } from '../../../utils/timeline/schema-version.ts'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { type KeptEvent, keptEvents } from '../kept-events.ts'
import { ownPage } from '../own-page.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

const backup = practiceTimelineNow()

/** Two profiles of the shipped build; what the browser's account would carry between them, the test carries. */
export function severalDevices(open: () => Promise<TestBrowser>): void {
  let ada: Device
  let bob: Device

  beforeAll(async () => {
    ada = await Device.start(await open())
    bob = await Device.start(await open())
  })
  afterAll(() => Promise.all([ada.browser.close(), bob.browser.close()]))

  it('share nothing until both are asked to', async () => {
    await restoreBackup(ada.browser, backup)
    expect(await ada.items()).toEqual({})
    await ada.switchOver()
    await ada.exchanged()
    await ada.carryTo(bob)
    expect(await bob.ids()).toEqual([])
  })

  it('then have one timeline, and say so', async () => {
    await bob.switchOver()
    expect(await bob.exchanged()).toMatch(/1 other machine takes part/)
    expect(await bob.ids()).toEqual(await ada.ids())
    expect(await bob.ids()).toHaveLength(backup.events.length)
  })

  it('go their own ways while they are parted, and come together again', async () => {
    const parted = await ada.ids()
    await ada.add('from-ada')
    await bob.add('from-bob')
    await ada.exchange()
    await bob.exchange()
    expect(await ada.ids()).not.toContain('from-bob')
    expect(await bob.ids()).not.toContain('from-ada')

    await bob.carryTo(ada)
    await ada.carryTo(bob)
    const together = [...parted, 'from-ada', 'from-bob'].sort()
    await ada.has(together)
    await bob.has(together)
    expect(Object.keys(await ada.items()).filter((key) => /\/\d/.test(key)).length).toBeLessThan(5)
  })

  it('come to the same where pieces come late, twice and in the wrong order, and both wrote about one application', async () => {
    const at = Temporal.Now.instant().toString()
    const about = { at, zone: 'Europe/Berlin', application: 'larkspur' }
    const sent = { channel: 'gmail', to: ['dana'], message: 'seen-on-both' }
    const bySite = { ...about, id: 'message-of-both', type: 'messageSent', source: 'gmail' }
    const edited = { ...about, type: 'applicationEdited', source: 'hand' }
    await ada.write([
      { ...bySite, data: { ...sent, kind: 'check-in' } },
      { ...edited, id: 'edit-of-ada', data: { role: 'Data Gardener' } },
      ...Array.from({ length: 120 }, (_, number) => addedWithNotes(`many-${number}`, at)),
    ])
    await bob.write([
      { ...bySite, zone: 'America/Lima', data: { ...sent, kind: 'other' } },
      { ...edited, id: 'edit-of-bob', data: { role: 'Data Baker' } },
    ])
    await Promise.all([ada.exchange(), bob.exchange()])
    await ada.carryBadlyTo(bob, async () => {
      await bob.carryTo(ada)
      await bob.write([addedWithNotes('meanwhile', at)])
      await bob.exchange()
    })
    await until('one timeline', async () => {
      await bob.carryTo(ada)
      await ada.carryTo(bob)
      return JSON.stringify(await ada.events()) === JSON.stringify(await bob.events()) ? true : undefined
    })
    const ids = await ada.ids()
    expect(ids).toEqual(expect.arrayContaining(['edit-of-ada', 'edit-of-bob', 'many-119', 'meanwhile']))
    expect(ids.filter((id) => id === 'message-of-both')).toHaveLength(1)
    const shown = await Promise.all([ada, bob].map((device) => device.shows('larkspur')))
    expect(shown[0]).toMatch(/Data (?:Gardener|Baker)/)
    expect(shown[0]).toBe(shown[1])
  })

  it('keep everything when one of them is erased, and fill it again when it comes back', async () => {
    const before = await ada.ids()
    await bob.eraseEverything()
    await bob.has([])
    await until('its own items to be gone', async () => {
      const own = Object.keys(await bob.items()).filter((key) => !ada.keys.has(key))
      return own.length === 0 ? true : undefined
    })
    await bob.carryTo(ada)
    await ada.exchange()
    expect(await ada.ids()).toEqual(before)
    await ada.carryTo(bob)
    expect(await bob.ids()).toEqual([])

    await bob.switchOver()
    await bob.has(before)
  })
}

/** Notes that no packing makes small, so that the timeline takes several items. */
function addedWithNotes(id: string, at: string): object {
  const notes = Array.from({ length: 8 }, () => crypto.randomUUID()).join(' ')
  const event = { id, type: 'applicationAdded', at, zone: 'Europe/Berlin', application: id, source: 'hand' }
  return { ...event, data: { company: 'Meadowgate Optics', notes } }
}

/** One machine: a browser with its options page open, and what was carried to and from it. */
class Device {
  readonly browser: TestBrowser
  readonly #page: TestPage
  /** The items as the account of this browser has them: what differs is to be carried. */
  #carried: Readonly<Record<string, unknown>> = {}
  /** Every item that this machine has ever written. */
  readonly keys = new Set<string>()

  private constructor(browser: TestBrowser, page: TestPage) {
    this.browser = browser
    this.#page = page
  }

  static async start(browser: TestBrowser): Promise<Device> {
    return new Device(browser, await browser.ownPage('options.html'))
  }

  async switchOver(): Promise<void> {
    await this.#present('.sync input[type="checkbox"]')
    await this.#page.click('.sync input[type="checkbox"]')
  }

  /** Waits for an exchange, and gives back what the options say about it. */
  async exchanged(): Promise<string> {
    await this.#present('.sync .good')
    return this.#page.evaluate(`document.querySelector('.sync').textContent`)
  }

  /** Presses *Exchange now*, and waits until it is done. */
  async exchange(): Promise<void> {
    const at = `api.storage.local.get('sync:report').then((found) => found['sync:report']?.at ?? '')`
    const before = await this.#ask<string>(at)
    await this.#page.click('.sync button.secondary')
    await until('the exchange', async () => ((await this.#ask<string>(at)) > before ? true : undefined))
  }

  async add(id: string): Promise<void> {
    const at = Temporal.Now.instant().toString()
    const event = { id, type: 'applicationAdded', at, zone: 'Europe/Berlin', application: id, source: 'hand' }
    await this.write([{ ...event, data: { company: 'Meadowgate Optics' } }])
  }

  async write(events: readonly object[]): Promise<void> {
    const message = { ask: 'timeline.append', request: { events } }
    expect(await this.#ask(`api.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject({ ok: true })
  }

  async eraseEverything(): Promise<void> {
    const section = '.section:last-of-type'
    await this.#page.click(`${section} > button.secondary`)
    await this.#page.click(`${section} input[type="text"]`)
    await this.#page.type('erase')
    await this.#page.click(`${section} button.danger`)
    // The page begins anew a little later, which no question outlives.
    const begunAnew = `document.querySelector('.sync input[type="checkbox"]:not(:checked):not(:disabled)') !== null &&
      document.querySelector('${section} input') === null`
    await until('the page to begin anew', async () =>
      (await this.#page.evaluate<boolean>(begunAnew).catch(() => false)) ? true : undefined,
    )
  }

  async ids(): Promise<readonly string[]> {
    // After everything was erased there may be no database yet.
    const names = await this.#ask<readonly string[]>(
      'indexedDB.databases().then((all) => all.map(({ name }) => name))',
    )
    if (!names.includes(timelineName)) return []
    return (await keptEvents(this.browser)).map(({ id }) => id).sort()
  }

  /** Every entry with what it says, in an order that is no machine's own. */
  async events(): Promise<readonly KeptEvent[]> {
    return (await keptEvents(this.browser)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  }

  /** What the page of an application says. */
  async shows(application: string): Promise<string> {
    const page = ownPage(await this.browser.ownPage(`timeline.html#application=${application}`))
    const text = await page.says(/History/)
    await page.page.close()
    return text
  }

  async has(ids: readonly string[]): Promise<void> {
    await until(`${ids.length} entries`, async () =>
      JSON.stringify(await this.ids()) === JSON.stringify(ids) ? true : undefined,
    )
  }

  items(): Promise<Readonly<Record<string, unknown>>> {
    return this.#ask('api.storage.sync.get(null)')
  }

  /** What has changed here since the last time goes to the other, whose browser tells Fortnight as it always does. */
  async carryTo(other: Device): Promise<void> {
    const { changed, gone } = await this.#leaving()
    await other.#take(changed, gone)
  }

  /** The same as badly as it may come: an item at a time, the last one first, each twice, and a half of them much later. */
  async carryBadlyTo(other: Device, meanwhile: () => Promise<void>): Promise<void> {
    const { changed, gone } = await this.#leaving()
    const pieces = Object.entries(changed).reverse()
    expect(pieces.length).toBeGreaterThan(3)
    const half = Math.ceil(pieces.length / 2)
    for (const [number, [key, value]] of pieces.entries()) {
      if (number === half) await meanwhile()
      for (const each of [{ [key]: value }, { [key]: value }]) await other.#take(each, [])
    }
    await other.#take({}, gone)
  }

  async #leaving(): Promise<{ changed: Readonly<Record<string, unknown>>; gone: readonly string[] }> {
    const items = await this.items()
    const changed = Object.entries(items).filter(
      ([key, value]) => JSON.stringify(this.#carried[key]) !== JSON.stringify(value),
    )
    const gone = Object.keys(this.#carried).filter((key) => !Object.hasOwn(items, key))
    for (const [key] of changed) this.keys.add(key)
    this.#carried = items
    return { changed: Object.fromEntries(changed), gone }
  }

  async #take(changed: Readonly<Record<string, unknown>>, gone: readonly string[]): Promise<void> {
    const kept = Object.entries(this.#carried).filter(([key]) => !gone.includes(key))
    this.#carried = { ...Object.fromEntries(kept), ...changed }
    await this.#ask(`api.storage.sync.set(${JSON.stringify(changed)})`)
    await this.#ask(`api.storage.sync.remove(${JSON.stringify(gone)})`)
  }

  async #present(selector: string): Promise<void> {
    await until(selector, async () =>
      (await this.#page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`))
        ? true
        : undefined,
    )
  }

  #ask<Value>(expression: string): Promise<Value> {
    return this.#page.evaluate(`((api) => ${expression})(globalThis.browser ?? chrome)`)
  }
}
