import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const result = v.object({
  violations: v.array(
    v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
  ),
})

/** What WCAG 2.2 AA finds fault with on a page, as far as a program can tell. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = v.parse(
    result,
    await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
    ),
  )
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** The timeline page at a place, once `ready` is there. */
async function timeline(browser: ChromiumBrowser, place: string, ready: string): Promise<Page> {
  const page = browser.pageOf(await browser.ownPage(`timeline.html${place}`))
  await page.locator(ready).first().waitFor()
  return page
}

describe.each(['light', 'dark'] as const)('the timeline page, %s', (colorScheme) => {
  let browser: ChromiumBrowser
  beforeAll(async () => {
    browser = await openChromium({ colorScheme })
  })
  afterAll(() => browser.close())

  it('has no fault while there is nothing on it', async () => {
    const page = await timeline(browser, '', '.empty button')
    expect(await faults(page)).toEqual([])
    await page.close()
    await restorePracticeTimeline(browser)
  })

  it.each([
    ['calendar', '#view=calendar', 'li.lane'],
    ['list', '#view=list', 'li.row'],
    ['board', '#view=board', '.column'],
    ['statistics', '#view=statistics', '.chart'],
    ['bin', '#view=bin', 'main h2'],
    ['form that adds', '#view=add', 'form'],
    ['one application', '#application=harbourpine', '.drafts'],
  ])('has no fault: %s', async (_what, place, ready) => {
    const page = await timeline(browser, place, ready)
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('has no fault with every form of an application open', async () => {
    const page = await timeline(browser, '#application=brightmoor', 'main h2')
    await page.getByRole('button', { name: 'Edit Brightmoor Energy' }).click()
    await page.getByRole('button', { name: 'Edit Kwame Osei' }).click()
    await page.getByRole('button', { name: /^Prepare for/ }).click()
    await page.getByRole('button', { name: 'Add interview' }).click()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('has no fault while a card is being moved', async () => {
    const page = await timeline(browser, '#view=board', '.column')
    await page.getByRole('button', { name: 'Move to…: Quillmark Press' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

describe('the timeline page', () => {
  let browser: ChromiumBrowser
  beforeAll(async () => {
    browser = await openChromium()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  it('is opened from the popup, and shows each application as a lane with its state in words', async () => {
    const popup = browser.pageOf(await browser.ownPage('popup.html'))
    const [page] = await Promise.all([
      popup.context().waitForEvent('page'),
      popup.getByRole('link', { name: 'Timeline' }).click(),
    ])
    await page.getByRole('img', { name: /^Larkspur Robotics: Day 5 of 1\d\. Ask from/ }).waitFor()
    const behind = page.locator('.unseen').getByRole('listitem')
    expect(await behind.filter({ hasText: 'You thanked Dana Whitfield' }).count()).toBe(1)
    await page.close()
    await popup.close()
  })

  it('remembers the view, and goes back with the browser', async () => {
    const page = await timeline(browser, '#view=calendar', 'li.lane')
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await page.locator('.column').first().waitFor()
    await page.goBack()
    await page.locator('li.lane').first().waitFor()
    await page.getByRole('link', { name: 'List', exact: true }).click()
    await page.locator('li.row').first().waitFor()
    await page.close()
    const again = await timeline(browser, '', 'li.row')
    expect(again.url()).toContain('#view=list')
    await again.close()
  })

  it('narrows every view by words and by state', async () => {
    const page = await timeline(browser, '#view=list', 'li.row')
    await page.getByRole('searchbox').fill('analyst')
    await page.getByLabel('Show').selectOption('thank-you')
    await page.getByText('1 application', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await page.getByRole('heading', { name: 'Harbour & Pine' }).waitFor()
    expect(await page.locator('.card').count()).toBe(1)
    await page.close()
  })

  it('moves a card by the keyboard, by saying what happened, and takes it back', async () => {
    const page = await timeline(browser, '#view=board', '.column')
    await page.getByRole('button', { name: 'Move to…: Tidewater Library' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Closed: I withdrew' }).focus()
    await page.keyboard.press('Enter')
    const closed = page.locator('.column', { has: page.getByRole('heading', { name: /^Closed/ }) })
    await closed.getByRole('heading', { name: 'Tidewater Library' }).waitFor()
    await page.getByText('Tidewater Library is now in “Closed”.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await closed.getByRole('heading', { name: 'Tidewater Library' }).waitFor({ state: 'detached' })
    await page.close()
  })

  it('takes back what is wrong, keeps it in the bin, and puts it back', async () => {
    const page = await timeline(browser, '#application=saltmarsh', '.history')
    await page.getByRole('button', { name: 'That’s wrong: You asked Yuki Tanabe' }).click()
    await page.getByText('You can ask now.').waitFor()
    await page.getByText('1 entry taken back').click()
    await page.getByRole('button', { name: 'Put back: You asked Yuki Tanabe' }).click()
    await page.getByText(/^Asked on/).waitFor()
    await page.close()
  })

  it('edits an application and a person in their place', async () => {
    const page = await timeline(browser, '#application=ostfeld', '.history')
    await page.getByRole('button', { name: 'Edit Ostfeld Maps' }).click()
    await page.getByLabel('Role').fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('article .lead p.soft').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Edit Ostfeld Maps' }).click()
    await page.getByLabel('Role').fill('Senior GIS Analyst')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Senior GIS Analyst').waitFor()
    await page.getByRole('button', { name: 'Edit Lena Brandt' }).click()
    await page.getByLabel('Mail address').fill('lena@ostfeld.example, lb@ostfeld.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('lb@ostfeld.example').waitFor()
    await page.close()
  })

  it('keeps the preparation for an interview, and what was typed while one looks elsewhere', async () => {
    const page = await timeline(browser, '#application=brightmoor', '.history')
    await page.getByRole('button', { name: /^Prepare for/ }).click()
    await page.getByLabel('Why does this company exist?').fill('Old windmills deserve a second life.')
    await page.getByRole('link', { name: 'Calendar', exact: true }).click()
    await page.locator('li.lane').first().waitFor()
    await page.goBack()
    expect(await page.getByLabel('Why does this company exist?').inputValue()).toContain('windmills')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.own-words', { hasText: 'Old windmills deserve a second life.' }).waitFor()
    await page.close()
  })

  it('makes one person of two, and two of one again', async () => {
    const page = await timeline(browser, '#application=larkspur', '.history')
    await page.getByRole('button', { name: 'Same as…: Dana Whitfield' }).click()
    await page.getByLabel('Person to keep').selectOption({ label: 'Priya Raman' })
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByText('You thanked Priya Raman').first().waitFor()
    await page.getByText('dana.whitfield@larkspur.example').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('You thanked Dana Whitfield').first().waitFor()
    await page.close()
  })

  it('walks the lanes with the arrow keys', async () => {
    const page = await timeline(browser, '#view=calendar', 'li.lane')
    await page.locator('li.lane a').first().focus()
    await page.keyboard.press('ArrowDown')
    const second = await page.locator('li.lane a').nth(1).getAttribute('href')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second)
    await page.keyboard.press('Enter')
    await page.locator('.history').first().waitFor()
    await page.close()
  })
})
