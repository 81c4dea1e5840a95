import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  page = browser.pageOf(await browser.ownPage('options.html'))
})
afterAll(() => browser.close())

const choose = (text: string) =>
  page.getByLabel('Bring in a table').setInputFiles({
    name: 'table.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  })
const look = () => page.getByRole('button', { name: 'See what would come in' }).click({ timeout: 60_000 })
const said = () => page.locator('.table-import [role="status"]')

describe('a table', () => {
  it('is printed with its dates', async () => {
    await choose('Company,Role,Applied\nKäferberg & Söhne,Bäcker,2026-04-03')
    await look()
    await page.getByRole('button', { name: 'Bring in 1 application' }).click()
    await said().getByText('1 application came in.').waitFor()
    const log = browser.pageOf(await browser.ownPage('timeline.html#log='))
    await log.getByRole('row', { name: /April 3, 2026 Käferberg & Söhne Bäcker You applied/ }).waitFor()
    await log.emulateMedia({ media: 'print' })
    expect(await log.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(await log.getByRole('navigation').isVisible()).toBe(false)
    await log.close()
    await page.getByRole('button', { name: 'Bring in another table' }).click()
  })

  it('is taken back later too', async () => {
    await page.reload()
    await page.getByText('With the last table 1 application came in.').waitFor()
    await page.getByRole('button', { name: 'Take this import back' }).click()
    await said().getByText('The import was taken back.').waitFor()
    await page.reload()
    await page.getByLabel('Bring in a table').waitFor()
    expect(await page.getByText('With the last table').count()).toBe(0)
  })

  it('of 50,000 rows comes in with the right report, while the page stays usable', {
    timeout: 240_000,
  }, async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) =>
      index % 10 === 9
        ? ',half,,'
        : `Company ${index},Role,2026-0${(index % 9) + 1}-15,${index % 3 === 0 ? 'Saved' : 'Applied'}`,
    )
    await choose(`Company,Role,Applied,Status\n${rows.join('\n')}`)
    await look()
    await page.getByRole('button', { name: 'Bring in 30,000 applications' }).click({ timeout: 120_000 })
    // A press is answered while the rows are written.
    await page.locator('.table-import progress').waitFor()
    await page.getByLabel('Questions in one wait').focus({ timeout: 10_000 })
    await said().getByText('30,000 applications came in.').waitFor({ timeout: 180_000 })
    await page.getByText('5,000 rows without a company').waitFor()
    await page.getByText('15,000 rows not applied for yet').waitFor()
  })
})
