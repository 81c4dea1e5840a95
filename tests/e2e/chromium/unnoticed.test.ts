import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening } from '../../practice/hostile-page.ts'
import type { TestPage } from '../browser.ts'
import { gmailAddress, gmailOn, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { site as linkedIn } from '../linkedin.ts'
import { pause } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'
import { contentWorld } from './content-world.ts'

/**
 * A page that looks for extensions with everything a page has, in a browser with Fortnight and in one without it: while
 * nobody of the timeline is involved, it finds the same in both.
 */
let browser: ChromiumBrowser
let without: ChromiumBrowser
let nothing: string

beforeAll(async () => {
  nothing = mkdtempSync(join(tmpdir(), 'fortnight-nothing-'))
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'empty.js' },
  }
  writeFileSync(join(nothing, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(nothing, 'empty.js'), '')
  browser = await openChromium()
  without = await openChromium({ build: nothing })
  for (const each of [browser, without]) await each.chromium.context.addInitScript(listening)
  await restorePracticeTimeline(browser)
})
afterAll(async () => {
  await browser.close()
  await without.close()
  rmSync(nothing, { recursive: true, force: true })
})

async function heardBy(
  each: ChromiumBrowser,
  address: string,
  doing: (page: TestPage) => Promise<void>,
): Promise<readonly string[]> {
  const page = await each.open(address)
  await doing(page)
  // As long as anything of ours could take to come.
  await pause(1_500)
  const heard = await page.evaluate<string[]>('window.heardOf()')
  await page.close()
  return heard
}

/** What the page heard in one of the two and not in the other. */
async function difference(address: string, doing: (page: TestPage) => Promise<void>) {
  const one = new Set(await heardBy(browser, address, doing))
  const other = new Set(await heardBy(without, address, doing))
  expect(one.size).toBeGreaterThan(200)
  return { with: [...one.difference(other)], without: [...other.difference(one)] }
}

const look = () => pause(0)

describe('a page that looks for extensions finds nothing', () => {
  it('in Gmail, while its user writes to somebody who is no contact', async () => {
    const found = await difference(gmailAddress, async (page) => {
      const gmail = gmailOn(page)
      await gmail.compose({ to: ['bea@family.example'], ...letters.lunch })
      await pause(1_000)
      await page.click(selectors.send)
      await gmail.waitForSent(1)
    })
    expect(found).toEqual({ with: [], without: [] })
  })

  it.each([
    ['LinkedIn, on a stranger’s profile', `${linkedIn}/in/casey-lund/`],
    ['LinkedIn, among the messages', `${linkedIn}/messaging/`],
    ['Facebook, on a stranger’s profile', 'https://www.facebook.com/casey.lund.art'],
  ])('in %s', async (_where, address) => {
    expect(await difference(address, look)).toEqual({ with: [], without: [] })
  })
})

it('hears as much as a page can: where a contact is written to it sees one plain element come', async () => {
  const found = await difference(gmailAddress, async (page) => {
    await gmailOn(page).compose({ to: ['dana.whitfield@larkspur.example'], ...letters.lunch })
  })
  expect(found.with).toContainEqual(expect.stringMatching(/^childList HTML +DIV *$/))
})

describe('a page that spoils what every object inherits', () => {
  it('spoils its own world and not ours', async () => {
    const page = await browser.open('https://www.facebook.com/casey.lund.art')
    const spoil = `Object.prototype.tracked = true; Object.prototype.refused = 'sender'
      Object.fromEntries = () => ({})
      addEventListener('DOMContentLoaded', () => {
        JSON.parse = () => ({ wanted: false })
        Element.prototype.attachShadow = () => { throw new Error('spoilt') }
        Map.prototype.get = () => undefined
      })`
    await browser.pageOf(page).addInitScript(spoil)
    await page.evaluate(`void (location.href = 'https://www.facebook.com/dana.whitfield.9')`)
    expect(await page.panel.says(/Dana/)).toContain('Dana')
    expect(await page.evaluate<string>(`String(JSON.parse('{}').wanted)`)).toBe('false')
    const world = await contentWorld(browser.pageOf(page), browser.chromium.id)
    expect(await world.evaluate<boolean>(`'tracked' in {} || 'wanted' in JSON.parse('{}')`)).toBe(false)
    await page.close()
  })
})
