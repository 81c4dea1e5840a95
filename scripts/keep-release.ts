import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageFile from '../package.json' with { type: 'json' }
import { openChromium } from '../tests/e2e/chromium/browser.ts'
import { contentWorld } from '../tests/e2e/chromium/content-world.ts'
import { gmailAddress } from '../tests/e2e/gmail.ts'
import { waitForCopy } from '../tests/e2e/own-world.ts'
import { restoreBackup } from '../tests/e2e/restore.ts'
import { people, practiceTimeline } from '../tests/practice/timeline.ts'

/**
 * Keeps what the build of this version writes, for the tests of all later ones: its database with everything in it,
 * its backup file, and the copies it keeps. Invented people, a fixed date. To be run once for each release, after `npm run build`:
 * `npm run -s keep-release`.
 */
const folder = fileURLToPath(new URL(`../tests/fixtures/releases/${packageFile.version}`, import.meta.url))
const day = '2026-11-23T12:00:00Z'

/** Runs in one of our own pages. Bytes are written as base64. */
const dump = (name: string) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const database = await done(indexedDB.open('${name}'))
  const transaction = database.transaction([...database.objectStoreNames])
  const stores = []
  for (const name of database.objectStoreNames) {
    const store = transaction.objectStore(name)
    const indexes = [...store.indexNames].map((each) => store.index(each)).map(
      ({ name, keyPath, unique, multiEntry }) => ({ name, keyPath, unique, multiEntry }))
    const { keyPath, autoIncrement } = store
    const rows = (await done(store.getAll())).map((row) =>
      row.bytes instanceof Uint8Array ? { ...row, bytes: row.bytes.toBase64() } : row)
    stores.push({ name, keyPath, autoIncrement, indexes, rows })
  }
  database.close()
  return { version: database.version, stores }
})()`

const browser = await openChromium()
try {
  await restoreBackup(browser, practiceTimeline(day, 'Europe/Berlin'))
  const gmail = await browser.open(gmailAddress)
  const site = await contentWorld(browser.pageOf(gmail), browser.chromium.id)
  for (const [draft, { emails }] of [
    ['msg-a:r1', people.tomas],
    ['msg-a:r2', people.kwame],
  ] as const) {
    // One becomes an entry, the other waits for a time that no test comes to.
    const sendAt = draft === 'msg-a:r2' ? { sendAt: '2126-12-24T08:00:00Z' } : {}
    const text = 'Thank you for the conversation. I enjoyed what you said about the booking system very much.'
    const at = Temporal.Instant.from(day).toString()
    const letter = { draft, channel: 'gmail', people: [{ email: emails[0] }], subject: 'Thank you', text, at }
    const message = { ask: 'message.sending', request: { ...letter, ...sendAt, kind: 'thank-you' } }
    await site.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)
  }
  const settled = { ask: 'message.settled', request: { draft: 'msg-a:r1' } }
  await site.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(settled)})`)

  const options = browser.pageOf(await browser.ownPage('options.html'))
  const database: unknown = await options.evaluate(dump('fortnight'))
  await waitForCopy(browser)
  const copies: unknown = await options.evaluate(dump('fortnight-copies'))
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Download backup' }).click(),
  ])
  mkdirSync(folder, { recursive: true })
  await download.saveAs(join(folder, 'backup.json'))
  writeFileSync(join(folder, 'database.json'), `${JSON.stringify(database, null, 1)}\n`)
  writeFileSync(join(folder, 'copies.json'), `${JSON.stringify(copies, null, 2)}\n`)
} finally {
  await browser.close()
}
