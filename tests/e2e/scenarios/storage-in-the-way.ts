import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser } from '../browser.ts'
import { openGmail, selectors } from '../gmail.ts'
import { keptEvents } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { ownPage } from '../own-page.ts'
import { appendApplication, inOwnWorld, waitForCopy, waitForNote } from '../own-world.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

const waiting = 'dana.whitfield@larkspur.example'

/** A database that is gone, held by an older window, or of a newer version: no mail is kept from going, and it is said. */
export function storageInTheWay(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  const backup = practiceTimelineNow()

  beforeAll(async () => {
    browser = await open()
    await restoreBackup(browser, backup)
  })
  afterAll(() => browser.close())

  const append = (id: string) => appendApplication(browser, id)
  const troubleInPopup = async () => {
    const popup = await browser.ownPage('popup.html')
    const said = await until('the trouble', async () => {
      const words = await popup.evaluate<string>(
        `document.querySelector('[role="alert"]')?.textContent ?? ''`,
      )
      return words === '' ? undefined : words
    })
    await popup.close()
    return said
  }
  const sendsAsIfNobodyWatched = async () => {
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect(await gmail.waitForSent(1)).toHaveLength(1)
    await gmail.page.close()
  }

  /** As the browser or a cleaner would. */
  const lose = (database: string) =>
    inOwnWorld(
      browser,
      `new Promise((resolve) => { indexedDB.deleteDatabase('${database}').onsuccess = () => resolve() })`,
    )

  it('one that vanishes is missed, and put back from the copy that is kept beside it and what came since', async () => {
    await waitForCopy(browser)
    expect(await append('since')).toMatchObject({ ok: true })
    await waitForNote(browser, 'since')
    await lose('fortnight')
    const popup = ownPage(await browser.ownPage('popup.html'))
    expect(await popup.says(/Put it back/)).toMatch(
      /Your timeline is missing[\s\S]*it held \d+ applications[\s\S]*A copy of .+ with \d+ applications/,
    )
    await popup.press('Put it back')
    await popup.says(/Larkspur Robotics/)
    expect(await popup.text()).not.toContain('missing')
    await popup.page.close()
    const ids = (await keptEvents(browser)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([...backup.events.map(({ id }) => id), 'since'].toSorted())
  })

  it('one that vanishes with its copies is put back from the one in a file, beside what was entered since', async () => {
    await lose('fortnight')
    await lose('fortnight-copies')
    expect(await append('after')).toMatchObject({ ok: true })
    const timeline = ownPage(await browser.ownPage('timeline.html'))
    await timeline.says(/Put it back[\s\S]*Meadowgate Optics/)
    await timeline.press('Put it back')
    await timeline.says(/Larkspur Robotics/)
    await timeline.page.close()
    const ids = (await keptEvents(browser)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([...backup.events.map(({ id }) => id), 'since', 'after'].toSorted())
  })

  it('one of which nothing is left is missed until a backup file brings it back', async () => {
    await lose('fortnight')
    await inOwnWorld(
      browser,
      `(async () => {
        const folder = await navigator.storage.getDirectory()
        for await (const name of folder.keys()) await folder.removeEntry(name)
      })()`,
    )
    const popup = ownPage(await browser.ownPage('popup.html'))
    await popup.says(/No copy is left in this browser/)
    await restoreBackup(browser, backup)
    await until('nothing to be missed any more', async () =>
      (await popup.text()).includes('is missing') ? undefined : true,
    )
    await popup.page.close()
  })

  it('one entry that can’t be read hides no other, and is told of', async () => {
    const odd = { ...backup.events[0], id: 'odd', data: { company: 7 } }
    const row = JSON.stringify({ id: 'odd', at: backup.exportedAt, event: odd })
    await inOwnWorld(
      browser,
      `new Promise((resolve) => {
      const opening = indexedDB.open('fortnight')
      opening.onsuccess = () => {
        const writing = opening.result.transaction('events', 'readwrite')
        writing.objectStore('events').add(${row})
        writing.oncomplete = () => { opening.result.close(); resolve() }
      }
    })`,
    )
    await browser.stopBackground()
    expect(await append('beside-it')).toMatchObject({ ok: true })
    const popup = ownPage(await browser.ownPage('popup.html'))
    expect(await popup.says(/1 entry can’t be read/)).toContain('Larkspur Robotics')
    await popup.page.close()
    const ids = (await keptEvents(browser)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['odd', 'beside-it']))
  })

  it('one that a window of an older version holds keeps no mail, and the window is named', async () => {
    const old = await browser.ownPage('welcome.html')
    await browser.stopBackground()
    await old.evaluate(`new Promise((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase('fortnight')
      erasing.onerror = () => reject(erasing.error)
      erasing.onsuccess = () => {
        const opening = indexedDB.open('fortnight', 1)
        opening.onsuccess = () => { globalThis.held = opening.result; resolve() }
      }
    })`)
    await sendsAsIfNobodyWatched()
    expect(await append('blocked')).toMatchObject({ ok: false, refused: 'storage' })
    expect(await troubleInPopup()).toContain('Close Fortnight’s other windows')

    await old.close()
    expect(await append('free-again')).toMatchObject({ ok: true })
  })

  it('one of a newer version is told in plain words, and no mail is kept from going', async () => {
    await browser.stopBackground()
    await inOwnWorld(browser, comeFromTheFuture)
    await browser.stopBackground()
    expect(await troubleInPopup()).toMatch(/can’t be opened/)
    await sendsAsIfNobodyWatched()
  })
}

/** Leaves a database of a version far in the future, as an older extension would find it. */
const comeFromTheFuture = `(async () => {
  const [{ version }] = (await indexedDB.databases()).filter(({ name }) => name === 'fortnight')
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('fortnight', version + 1000)
    opening.onupgradeneeded = () => {
      for (const store of [...opening.result.objectStoreNames]) opening.result.deleteObjectStore(store)
      opening.result.createObjectStore('somethingElse')
    }
    opening.onsuccess = () => { opening.result.close(); resolve() }
    opening.onerror = () => reject(opening.error)
  })
})()`
