import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser } from '../browser.ts'
import { until } from '../panel.ts'
import { restoreBackup, restorePracticeTimeline } from '../restore.ts'

/** Everything that lies in the browser under Fortnight's name, in one text. */
const everything = `(async () => {
  const read = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
  const kept = []
  for (const { name } of await indexedDB.databases()) {
    const database = await read(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      kept.push(name, store, await read(database.transaction(store).objectStore(store).getAll()))
    database.close()
  }
  const folder = await navigator.storage.getDirectory()
  for await (const handle of folder.values()) {
    const text = handle.getFile().then((file) => new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text())
    // It may go in this very moment.
    kept.push(handle.name, await text.catch(() => ''))
  }
  kept.push(await chrome.storage.local.get(null), await chrome.storage.session.get(null))
  kept.push(await chrome.storage.sync.get(null), await chrome.notifications.getAll(), { ...localStorage })
  return JSON.stringify(kept)
})()`

/** What lies in the browser after something was erased, wherever a browser lets an extension keep anything. */
export function erased(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())

  it('leaves nothing of one application that is erased for good, and everything of the others', async () => {
    await restorePracticeTimeline(browser)
    const shown = await browser.ownPage('timeline.html#list')
    await until('the list', async () =>
      (await shown.evaluate<string>('document.body.textContent')).includes('Larkspur') ? true : undefined,
    )
    const page = await browser.ownPage('options.html')
    const chosen = `(() => {
    const select = document.querySelector('.erase-one select')
    const option = [...(select?.options ?? [])].find(({ label }) => label.includes('Larkspur'))
    if (option === undefined) return false
    select.value = option.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  })()`
    await until(
      'the application in the list',
      async () => (await page.evaluate<boolean>(chosen)) || undefined,
    )
    await page.click('.erase-one > button:enabled')
    const asked = await until('the question', async () =>
      page.evaluate<string | undefined>(`document.querySelector('dialog[open]')?.textContent`),
    )
    expect(asked).toMatch(/Larkspur Robotics.*can’t be undone.*Backup files that you saved keep it/)
    await page.click('.erasing .danger')
    const gone = /Larkspur|Dana Whitfield|Priya/
    await until('it to be gone from the disk and the copy', async () =>
      gone.test(await page.evaluate<string>(everything)) ? undefined : true,
    )
    await until('the page that was open to follow', async () =>
      gone.test(await shown.evaluate<string>('document.body.textContent')) ? undefined : true,
    )
    expect(await page.evaluate<string>(everything)).toContain('Harbour')
    await Promise.all([shown.close(), page.close()])
  })

  it('leaves nothing of anybody when everything is erased: for whoever uses the computer next', async () => {
    const backup = practiceTimelineNow()
    const letters = { address: '7 Invented Lane', place: 'Oakham' }
    await restoreBackup(browser, { ...backup, settings: { ...backup.settings, letters } })
    const page = await browser.ownPage('options.html')
    await page.evaluate(`Promise.all([
    chrome.storage.local.set({ linkedInIds: { ACoAATest: 'dana-whitfield' }, 'mailbox:ada@applicant.example': true }),
    chrome.storage.session.set({ 'letter:app:': { text: 'Dear Dana Whitfield' } }),
    chrome.notifications.create('said', { type: 'basic', iconUrl: '/icon/128.png', title: 'Dana Whitfield', message: 'x' }),
  ]).then(() => true)`)
    const names = /Dana|Whitfield|Larkspur|Invented Lane|Oakham|applicant\.example|dana-whitfield/
    expect(await page.evaluate<string>(everything)).toMatch(names)

    const part = 'main > section:last-of-type'
    await page.click(`${part} > .secondary`)
    await page.focus(`${part} input`)
    await page.type('erase')
    await page.click(`${part} .danger`)
    await until('everything to be gone', async () =>
      names.test(await page.evaluate<string>(everything).catch(() => 'Dana')) ? undefined : true,
    )
    const after = await browser.ownPage('popup.html')
    await after.evaluate(`new Promise((done) => setTimeout(done, 500, true))`)
    expect(await after.evaluate<string>(everything)).not.toMatch(names)
    expect(await after.evaluate<string>('document.body.textContent')).not.toMatch(names)
  })
}
