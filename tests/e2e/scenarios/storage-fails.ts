import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser } from '../browser.ts'
import { openGmail, selectors } from '../gmail.ts'
import { keptEvents, keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { ownPage } from '../own-page.ts'
import { inOwnWorld, waitForCopy } from '../own-world.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

const checkIn = { to: ['dana.whitfield@larkspur.example'], ...letters.checkIn }
const backup = practiceTimelineNow()

/** More than is left anywhere on a disk that is full: it comes in as a whole or not at all. */
const large = {
  ...backup,
  settings: {},
  events: Array.from({ length: 40 }, (_, number) => ({
    id: `large-${number}`,
    type: 'applicationAdded',
    at: backup.exportedAt,
    zone: 'Europe/Berlin',
    application: `large-${number}`,
    source: 'hand',
    data: { company: 'Juniper Atlas', notes: randomBytes(20_000).toString('hex') },
  })),
}

/** In a browser that gives the extension a few megabytes, as one does on a disk that is all but full. */
export function fullDisk(open: () => Promise<TestBrowser>): void {
  it('a full disk keeps no mail from going, loses nothing, is told, and is caught up with when there is room', async () => {
    const browser = await open()
    try {
      await restoreBackup(browser, backup)
      const gmail = await openGmail(browser)
      await gmail.compose(checkIn)
      await gmail.page.click(selectors.send)
      await gmail.page.panel.dialog()

      await inOwnWorld(browser, fillDisk)
      const filled = await inOwnWorld<Filled>(browser, fillTimeline)
      expect(new Set(filled.refused)).toEqual(new Set(['storage']))
      await gmail.page.toFront()
      await gmail.page.panel.button('Send anyway').press()
      await gmail.waitForSent(1)
      expect(await restoreBackup(browser, large)).toMatch(/It could not be written to the disk\./)

      await inOwnWorld(browser, makeRoom)
      await browser.stopBackground()
      expect(await restoreBackup(browser, large)).not.toMatch(/could not/)
      const sends = await until('the send to be noted', async () => {
        const rows = await keptSends(browser)
        return rows.length > 0 ? rows : undefined
      })
      expect(sends.flatMap(({ sent }) => sent.map(({ kind }) => kind))).toEqual(['check-in'])
      const kept = await keptEvents(browser)
      const added = kept.filter(({ id }) => id.startsWith('full-')).map(({ id }) => id)
      expect(added.toSorted()).toEqual(filled.acknowledged.toSorted())
      const ids = kept.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(backup.events.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => id.startsWith('large-'))).toHaveLength(large.events.length)
    } finally {
      await browser.close()
    }
  })
}

interface Filled {
  acknowledged: readonly string[]
  refused: readonly string[]
}

/** A browser that is started again over the files of the run before; `filesIn` finds those of our databases. */
export function spoiltFiles(
  open: (home: string) => Promise<TestBrowser>,
  filesIn: (home: string) => readonly string[],
): void {
  const afterSpoiling = async (
    spoil: (file: string) => void,
    look: (browser: TestBrowser) => Promise<void>,
  ) => {
    const home = mkdtempSync(join(tmpdir(), 'fortnight-spoilt-'))
    let browser = await open(home)
    try {
      await restoreBackup(browser, backup)
      await waitForCopy(browser)
      await browser.close()
      const files = filesIn(home)
      expect(files.length).toBeGreaterThan(1)
      for (const file of files) spoil(file)

      browser = await open(home)
      const gmail = await openGmail(browser)
      await gmail.compose(checkIn)
      await gmail.page.click(selectors.send)
      expect(await gmail.waitForSent(1)).toHaveLength(1)
      await look(browser)
      const ids = (await keptEvents(browser)).map(({ id }) => id)
      expect(backup.events.filter(({ id }) => !ids.includes(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    } finally {
      await browser.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  it('a spoilt database keeps no mail from going, and the timeline comes back from the copy in a file', () =>
    afterSpoiling(
      (file) => writeFileSync(file, 'spoilt'),
      async (browser) => {
        const popup = ownPage(await browser.ownPage('popup.html'))
        await popup.press('Put it back')
        await popup.says(/Larkspur Robotics/)
      },
    ))

  it('one that is spoilt in the middle gives way to a backup, where the browser doesn’t give it up', () =>
    afterSpoiling(
      (file) => {
        const bytes = readFileSync(file)
        writeFileSync(file, bytes.fill('spoilt', Math.min(4_096, bytes.length)))
      },
      async (browser) => {
        const popup = ownPage(await browser.ownPage('popup.html'))
        await popup.says(/restore a backup in the options|Your timeline is missing/)
        await restoreBackup(browser, backup)
      },
    ))
}

/** The files right in a folder. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
}

/** Fills what the browser allows, first with large pieces, then with ever smaller ones. */
const fillDisk = `(async () => {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('filler', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
  })
  const put = (size) => new Promise((resolve, reject) => {
    const transaction = database.transaction('pieces', 'readwrite')
    transaction.oncomplete = () => resolve(true)
    transaction.onabort = () => resolve(false)
    const piece = crypto.getRandomValues(new Uint8Array(Math.min(size, 60_000)))
    const pieces = Array.from({ length: Math.ceil(size / piece.length) }, () => piece)
    try { transaction.objectStore('pieces').add(pieces.map((each) => each.slice())) } catch (error) { reject(error) }
  })
  // In the transaction after one that found no room Firefox lets nothing but deletions in.
  const fits = (size) => put(size).catch(() => put(size))
  for (const size of [1_000_000, 100_000, 10_000]) while (await fits(size));
  database.close()
})()`

/** What the timeline's own file still has room for: the background is asked until it can't write any more. */
const fillTimeline = `(async () => {
  const acknowledged = []
  const refused = []
  for (const length of [30_000, 3_000, 3]) for (let n = 0, misses = 0; misses < 3; n += 1) {
    const id = ['full', length, n].join('-')
    const notes = Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => String.fromCharCode(97 + byte % 26)).join('')
    const event = { id, type: 'applicationAdded', at: new Date().toISOString(), zone: 'Europe/Berlin', source: 'hand' }
    const events = [{ ...event, application: id, data: { company: 'Meadowgate Optics', notes } }]
    const answer = await chrome.runtime.sendMessage({ ask: 'timeline.append', request: { events } })
    if (answer.ok) {
      acknowledged.push(id)
      misses = 0
    } else {
      refused.push(answer.refused)
      misses += 1
    }
  }
  return { acknowledged, refused }
})()`

const makeRoom = `new Promise((resolve) => { indexedDB.deleteDatabase('filler').onsuccess = () => resolve() })`
