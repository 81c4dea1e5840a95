import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { keptEvents } from '../kept-events.ts'
import { type OwnPage, ownPage } from '../own-page.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

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

/** The options beside the backup: a table comes in and goes out, what is set stays set, and a letter is written. */
export function settings(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let options: OwnPage

  beforeAll(async () => {
    browser = await open()
    options = ownPage(await browser.ownPage('options.html'))
  })
  afterAll(() => browser.close())

  const choose = async (text: string | Uint8Array) =>
    options.page.upload(await options.called('Bring in a table'), { name: 'table.csv', text })

  it('a table comes in after a look at it, with dates that were asked for', async () => {
    await choose(german)
    await options.press(/^3\/4\/2026 is .*April/)
    await options.press('See what would come in')
    await options.says(/1 row without a company/)
    expect(await keptEvents(browser)).toEqual([])
    await options.press('Bring in 2 applications')
    await options.says(/2 applications came in\./)
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
    const table = await options.page.saves(() => options.press('Download a table'))
    expect(table.name).toMatch(/\.csv$/)
    expect(table.text).toContain('Käferberg & Söhne,Bäcker,2026-04-03,Rejected,2026-04-05')
    expect(table.text).toContain(`"'=SUM(1)\nzweite ""Zeile"""`)
    const calendar = await options.page.saves(() => options.press('Download a calendar'))
    expect(calendar.text).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Ask Quillmark\\, Lektor\r\n[\s\S]*END:VCALENDAR\r\n$/,
    )
  })

  it('is taken back at one press, brings nothing a second time, and can be brought back', async () => {
    await options.press('Take this import back')
    await options.says(/The import was taken back\./)
    await choose(german)
    await options.press(/^3\/4\/2026 is .*April/)
    await options.press('See what would come in')
    await options.says(/Nothing in this table is new\./)
    await options.press('Bring back what was taken back')
    await options.press('Bring in 2 applications')
    await options.says(/2 applications came in\./)
    await options.press('Bring in another table')
  })

  it.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /workbook/],
    ['a quotation mark that never closes', 'Company,Applied\nLarkspur,"2026', /row 2/],
    ['an empty file', ' ', /empty/],
  ])('is refused when it is %s, and nothing is changed', async (_what, file, words) => {
    const before = await keptEvents(browser)
    await choose(file)
    await until('the reason', async () => {
      const said = await options.page.evaluate<string>(
        `document.querySelector('.table-import [role="alert"]').textContent`,
      )
      return words.test(said) ? true : undefined
    })
    expect(await keptEvents(browser)).toEqual(before)
  })

  it('a letter is written on the page of letters, and written down as posted', async () => {
    await restorePracticeTimeline(browser)
    const letter = ownPage(await browser.ownPage('letter.html#application=harbourpine'))
    await letter.says(/Tomás Ferreira/)
    await letter.press('It was posted')
    await letter.called('Posted on')
    await letter.press('Save')
    await letter.says(/Written down: a letter to Tomás Ferreira\./)
    await letter.page.close()
    const sent = (await keptEvents(browser)).filter(({ data }) => data.channel === 'letter')
    expect(sent.map(({ type, data }) => [type, data.kind, data.to])).toEqual([
      ['messageSent', 'thank-you', ['tomas']],
    ])
  })

  it('what is set and the language that was chosen stay, in every page', async () => {
    const language = 'select[name="interface-language"]'
    const chosen = () => options.page.evaluate<string>(`document.querySelector('${language}').value`)
    const manners = () =>
      options.page.evaluate<string[]>(
        `[...document.querySelectorAll('main > section:first-of-type :is(input, select)')].map(({ value }) => value)`,
      )
    const before = await manners()
    await options.fill('Questions in one wait', '2')
    await options.page.press('Tab')
    await options.says(/Saved\./)
    const after = await manners()
    expect(after).not.toEqual(before)
    await options.page.focus(language)
    await options.page.press('End')
    const last = await until('another language', async () => {
      const value = await chosen()
      return value === 'browser' ? undefined : value
    })
    for (const path of ['options.html', 'timeline.html']) {
      await options.page.close()
      options = ownPage(await browser.ownPage(path))
      await until(`the language ${last}`, async () =>
        (await options.page.evaluate<string>('document.documentElement.lang')).startsWith(last)
          ? true
          : undefined,
      )
      if (path !== 'options.html') continue
      await until('what was set', async () =>
        (await chosen()) === last && (await manners()).join() === after.join() ? true : undefined,
      )
    }
  })
}
