import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const now = () => Temporal.Now.instant().toString()
const backup = practiceTimeline(now(), Temporal.Now.timeZoneId())
const file = v.looseObject({
  format: v.literal('fortnight'),
  version: v.literal(1),
  events: v.array(v.looseObject({ id: v.string() })),
})

let browser: ChromiumBrowser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = browser.pageOf(await browser.ownPage('options.html'))
  return () => page.close()
})

const choose = (text: string) =>
  page.getByLabel('Restore a backup').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })

async function download(): Promise<v.InferOutput<typeof file>> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download backup' }).click(),
  ])
  return v.parse(file, JSON.parse(readFileSync(await downloaded.path(), 'utf8')))
}

describe('restoring a backup', () => {
  it('shows what will come in before anything does', async () => {
    await choose(JSON.stringify(backup))
    const preview = page.getByRole('region', { name: /./ }).or(page.locator('.preview')).first()
    await preview.getByText('Larkspur Robotics').waitFor()
    expect((await download()).events).toEqual([])
  })

  it('changes nothing when it is called off', async () => {
    await choose(JSON.stringify(backup))
    await page.locator('.preview').getByRole('button', { name: 'Cancel' }).click()
    await page.locator('.preview').waitFor({ state: 'detached' })
    expect((await download()).events).toEqual([])
  })

  it('brings everything in, and the download gives all of it back', async () => {
    await restoreBackup(browser, backup)
    await page.reload()
    const ids = (await download()).events.map(({ id }) => id).sort()
    expect(ids).toEqual(backup.events.map(({ id }) => id).sort())
  })

  it('adds nothing the second time', async () => {
    const again = { ...backup, settings: {} }
    await choose(JSON.stringify(again))
    await page.locator('.preview').waitFor()
    expect(await page.locator('.preview button.primary').count()).toBe(0)
    expect((await download()).events).toHaveLength(backup.events.length)
  })

  const [first] = backup.events
  it.each([
    ['text that is no backup', 'Dear diary,'],
    ['JSON of something else', '{"format":"todo-list","version":1,"items":[]}'],
    ['a file cut off in the middle', JSON.stringify(backup).slice(0, 900)],
    ['an entry without a date', JSON.stringify({ ...backup, events: [{ ...first, id: 'x1', at: 'soon' }] })],
    ['a newer version', JSON.stringify({ ...backup, version: 99 })],
    ['an empty file', ''],
  ])('refuses %s with the reason, and changes nothing', async (_what, text) => {
    await choose(text)
    const words = page.locator('.backup [role="alert"]')
    await words.getByText(/./).first().waitFor()
    expect(((await words.textContent()) ?? '').length).toBeGreaterThan(20)
    expect(await page.locator('.preview').count()).toBe(0)
    expect((await download()).events).toHaveLength(backup.events.length)
  })
})
