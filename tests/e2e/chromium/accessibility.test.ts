import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOwnWorld } from '../own-world.ts'
import { restoreBackup, restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const result = v.object({
  violations: v.array(
    v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
  ),
})

describe.each(['light', 'dark'] as const)('the extension’s own pages, %s', (colorScheme) => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium({ colorScheme })
  })
  afterAll(() => browser.close())

  /** What WCAG 2.2 AA finds fault with, as far as a program can tell. */
  const faults = async (path: string, ready: string, open?: (page: Page) => Promise<void>) => {
    const page = browser.pageOf(await browser.ownPage(path))
    await page.locator(ready).first().waitFor()
    await open?.(page)
    await page.evaluate(axe)
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const found = v.parse(
      result,
      await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
      ),
    )
    await page.close()
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`)
  }

  it('the empty popup has no fault', async () => {
    expect(await faults('popup.html', 'main button')).toEqual([])
  })

  it('the form that adds an application has no fault', async () => {
    expect(await faults('popup.html#add', 'form')).toEqual([])
  })

  it('the welcome page has no fault', async () => {
    expect(await faults('welcome.html', 'h1')).toEqual([])
  })

  it('the options page has no fault', async () => {
    expect(await faults('options.html', 'input[type="file"]')).toEqual([])
  })

  it('the popup in the middle of a job search has no fault', async () => {
    await restorePracticeTimeline(browser)
    expect(await faults('popup.html', 'li.row')).toEqual([])
  })

  it('one application with its history has no fault', async () => {
    expect(await faults('popup.html#application=larkspur', 'main h2')).toEqual([])
  })

  it('the letter has no fault', async () => {
    expect(await faults('letter.html#application=harbourpine', '.sheet')).toEqual([])
  })

  it('the letter that was posted has no fault', async () => {
    const posted = (page: Page) => pressed(page, 'It was posted', 'form input[type="date"]')
    expect(await faults('letter.html#application=harbourpine', '.sheet', posted)).toEqual([])
  })

  it('the question whom they thanked has no fault', async () => {
    await restoreBackup(browser, interviewWithNobody())
    const asked = (page: Page) => pressed(page, /^I already did: thank Meadowgate/, 'dialog[open] form')
    expect(await faults('popup.html#application=meadowgate', 'main h2', asked)).toEqual([])
  })

  it('the question before an application is erased for good has no fault', async () => {
    const asked = async (page: Page) => {
      await page.locator('.erase-one select').selectOption({ index: 1 })
      await page.locator('.erase-one > button:enabled').click()
      await page.locator('dialog[open]').waitFor()
    }
    expect(await faults('options.html', '.erase-one select', asked)).toEqual([])
  })

  it('the timeline that is missing has no fault', async () => {
    await inOwnWorld(
      browser,
      `new Promise((resolve) => { indexedDB.deleteDatabase('fortnight').onsuccess = () => resolve() })`,
    )
    expect(await faults('popup.html', '.missing button')).toEqual([])
  })
})

async function pressed(page: Page, name: string | RegExp, shown: string): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  await page.locator(shown).waitFor()
}

/** An interview of yesterday at Meadowgate Optics (invented), of which nobody is known. */
function interviewWithNobody(): object {
  const now = Temporal.Now.instant()
  const entry = {
    at: now.subtract({ hours: 240 }).toString(),
    zone: 'Europe/Berlin',
    source: 'hand',
    application: 'meadowgate',
  }
  const startsAt = now.subtract({ hours: 2 }).toString()
  return {
    format: 'fortnight',
    version: 1,
    exportedAt: now.toString(),
    events: [
      { ...entry, id: 'm1', type: 'applicationAdded', data: { company: 'Meadowgate Optics' } },
      {
        ...entry,
        id: 'm2',
        type: 'interviewScheduled',
        data: { interview: 'round-1', startsAt, kind: 'video', people: [] },
      },
    ],
  }
}
