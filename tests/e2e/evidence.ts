import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TestBrowser } from './browser.ts'

/** Where Chromium and Firefox keep databases in a profile. */
const databases = /[\\/](IndexedDB|idb)[\\/]/

/** What says why a timeline isn't there: what is noted of it, the files of the databases, and LevelDB's own log of its last start. */
export async function evidence(browser: TestBrowser, home: string): Promise<string> {
  const page = await browser.ownPage('welcome.html')
  const noted = await page.evaluate<object>(`(async () => ({
    noted: await chrome.storage.local.get(['present', 'missing']),
    ofThisRun: await chrome.storage.session.get(),
    databases: await indexedDB.databases(),
  }))()`)
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => databases.test(file) && file.includes('extension'))
  return [
    JSON.stringify(noted),
    ...files.map((file) => `${statSync(file).size} ${file}`),
    ...files.filter((file) => /^LOG(\.old)?$/.test(basename(file))).map((file) => readFileSync(file, 'utf8')),
  ].join('\n')
}
