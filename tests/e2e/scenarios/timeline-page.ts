import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { keptEvents } from '../kept-events.ts'
import { ownPage } from '../own-page.ts'
import { appendApplication, takeBackApplication } from '../own-world.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** The words of the page, once they fit. */
function says(page: TestPage, words: RegExp): Promise<string> {
  return until(`the words ${words}`, async () => {
    const text = await page.evaluate<string>('document.body.innerText')
    return words.test(text) ? text : undefined
  })
}

/** The timeline page with the keyboard alone: views, one application, something written down, and taken back. */
export function timelinePage(openBrowser: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage

  beforeAll(async () => {
    browser = await openBrowser()
    await restorePracticeTimeline(browser)
    page = await browser.ownPage('timeline.html#view=calendar')
  })
  afterAll(() => browser.close())

  it('shows every application in every view', async () => {
    await says(page, /Larkspur Robotics/)
    for (const view of ['list', 'board', 'statistics', 'list']) {
      await page.focus(`a[href="#view=${view}"]`)
      await page.press('Enter')
      await until(`the view ${view}`, async () =>
        (await page.evaluate<string | null>(
          `document.querySelector('nav a[aria-current]')?.getAttribute('href')`,
        )) === `#view=${view}`
          ? true
          : undefined,
      )
    }
    await says(page, /Larkspur Robotics[\s\S]*Day 5 of 1\d\./)
  })

  it('opens one application in depth, and leads the eyes to it', async () => {
    await page.evaluate(`location.hash = '#application=ostfeld'`)
    await says(page, /History/)
    const focused = await until('the heading', () =>
      page.evaluate<string | undefined>(
        `document.activeElement?.id === 'company' ? document.activeElement.textContent : undefined`,
      ),
    )
    expect(focused).toBe('Ostfeld Maps')
  })

  it('writes down what happened, and takes it back', async () => {
    await page.focus('.written button')
    await page.press('Enter')
    await until('the form', async () =>
      (await page.evaluate<boolean>(`document.querySelector('form button[type=submit]') !== null`))
        ? true
        : undefined,
    )
    await page.focus('form button[type=submit]')
    await page.press('Enter')
    await says(page, /Written down\./)
    await page.focus('.notice button')
    await page.press('Enter')
    await says(page, /Taken back\./)
  })

  it('erases from the bin what was taken back as a whole, after a question', async () => {
    expect(await appendApplication(browser, 'wrong')).toMatchObject({ ok: true })
    expect(await takeBackApplication(browser, 'wrong')).toMatchObject({ ok: true })
    await page.evaluate(`location.hash = '#view=bin'`)
    const bin = ownPage(page)
    await bin.press(/^Erase for good: Meadowgate Optics$/)
    await bin.says(/can’t be undone/)
    await bin.press('Erase for good')
    await bin.says(/Meadowgate Optics is erased for good\./)
    const ids = (await keptEvents(browser)).map(({ id }) => id)
    expect(ids).not.toContain('wrong')
    expect(ids.length).toBeGreaterThan(20)
  })
}
