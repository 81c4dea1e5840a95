import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptEvents } from '../kept-events.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  page = browser.pageOf(await browser.ownPage('options.html'))
})
afterAll(() => browser.close())

const choose = (text: string | Buffer) =>
  page.getByLabel('Bring in a table').setInputFiles({
    name: 'table.csv',
    mimeType: 'text/csv',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  })
const look = () => page.getByRole('button', { name: 'See what would come in' }).click({ timeout: 60_000 })
const said = () => page.locator('.table-import [role="status"]')

async function download(button: string): Promise<string> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await downloaded.path(), 'utf8')
}

/** As a spreadsheet program of Western Europe saves it: Windows-1252, semicolons, the day first. */
const german = Buffer.from(
  [
    'Firma;Stelle;Beworben am;Status;Statusdatum;Notizen',
    'Käferberg & Söhne;Bäcker;3/4/2026;Absage;5/4/2026;"=SUM(1)\nzweite ""Zeile"""',
    ';Bäcker;3/4/2026;;;',
    'Quillmark;Lektor;4/5/2026;Beworben;;',
  ].join('\r\n'),
  'latin1',
)

describe('a table', () => {
  it('comes in after a look at it, with dates that were asked for', async () => {
    await choose(german)
    expect(await page.getByRole('button', { name: 'See what would come in' }).isDisabled()).toBe(true)
    await page.getByLabel(/^3\/4\/2026 is .*April/).check()
    await look()
    await page.getByText('1 row without a company').waitFor()
    expect(await keptEvents(browser)).toEqual([])
    await page.getByRole('button', { name: 'Bring in 2 applications' }).click()
    await said().getByText('2 applications came in.').waitFor()
    expect(
      (await keptEvents(browser)).map(({ type, source, data }) => [
        type,
        source,
        data.company ?? data.outcome,
      ]),
    ).toEqual([
      ['applicationAdded', 'import', 'Käferberg & Söhne'],
      ['applicationClosed', 'import', 'rejected'],
      ['applicationAdded', 'import', 'Quillmark'],
    ])
  })

  it('goes out as a table that runs nothing, and as a calendar', async () => {
    const table = await download('Download a table')
    expect(table).toContain('Käferberg & Söhne,Bäcker,2026-04-03,Rejected,2026-04-05')
    expect(table).toContain(`"'=SUM(1)\nzweite ""Zeile"""`)
    const calendar = await download('Download a calendar')
    expect(calendar).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Ask Quillmark\\, Lektor\r\n[\s\S]*END:VCALENDAR\r\n$/,
    )
  })

  it('is printed with its dates', async () => {
    const log = browser.pageOf(await browser.ownPage('timeline.html#log='))
    await log.getByRole('row', { name: /April 3, 2026 Käferberg & Söhne Bäcker You applied/ }).waitFor()
    await log.emulateMedia({ media: 'print' })
    expect(await log.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(await log.getByRole('navigation').isVisible()).toBe(false)
    await log.close()
  })

  it('brings nothing the second time, and is taken back at one press', async () => {
    await page.getByRole('button', { name: 'Take this import back' }).click()
    await page.getByText('The import was taken back.').waitFor()
    await choose(german)
    await page.getByLabel(/^3\/4\/2026 is .*April/).check()
    await look()
    await page.getByText('Nothing in this table is new.').waitFor()
    await page.getByLabel('Bring back what was taken back').check()
    await page.getByRole('button', { name: 'Bring in 2 applications' }).click()
    await said().getByText('2 applications came in.').waitFor()
    await page.getByRole('button', { name: 'Bring in another table' }).click()
  })

  it.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /workbook/],
    ['a quotation mark that never closes', 'Company,Applied\nLarkspur,"2026', /row 2/],
    ['an empty file', ' ', /empty/],
  ])('is refused when it is %s, and nothing is changed', async (_what, file, words) => {
    const before = await keptEvents(browser)
    await choose(file)
    await page.locator('.table-import [role="alert"]').getByText(words).waitFor()
    expect(await keptEvents(browser)).toEqual(before)
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
