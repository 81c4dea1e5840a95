import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

/** Presses Tab until the focus is on something of this name; fails where the keyboard can't get there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`the keyboard doesn’t come to ${name}`)
}

let browser: ChromiumBrowser
beforeAll(async () => {
  browser = await openChromium()
  await restorePracticeTimeline(browser)
})
afterAll(() => browser.close())

const own = async (path: string) => browser.pageOf(await browser.ownPage(path))

describe('with the keyboard alone', () => {
  it('the popup leads to an application, lets one act, and leads back', async () => {
    const page = await own('popup.html')
    await page.locator('li.row').first().waitFor()
    await tabTo(page, /Ostfeld Maps/)
    await page.keyboard.press('Enter')
    await page.locator('h1#company', { hasText: 'Ostfeld Maps' }).waitFor()
    await tabTo(page, /I answered/)
    await page.keyboard.press('Enter')
    await page.locator('.notice').getByText(/./).first().waitFor()
    await tabTo(page, /^Undo$/)
    await page.keyboard.press('Enter')
    await page.getByText('Taken back.').waitFor()
    await page.locator('header button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('li.row').first().waitFor()
    await page.close()
  })

  it('the options are changed, and the page speaks of it', async () => {
    const page = await own('options.html')
    await page.getByLabel('Language of Fortnight').focus()
    await page.keyboard.press('End')
    await page.locator('html[lang="pt-BR"]').waitFor()
    await page.locator('#language select').focus()
    await page.keyboard.press('Home')
    await page.locator('html[lang^="en"]').waitFor()
    await page.getByText('Saved.').waitFor()
    await page.close()
  })

  it('the contents of the options lead to a part, and say which one is read', async () => {
    const page = await own('options.html')
    const contents = page.getByRole('navigation', { name: 'On this page' })
    const current = () => contents.locator('[aria-current]').textContent()
    expect(await current()).toBe('Manners')
    await contents.getByRole('link', { name: 'Erase' }).focus()
    await page.keyboard.press('Enter')
    await contents.locator('[aria-current]', { hasText: 'Erase' }).waitFor()
    await page.reload()
    await contents.locator('[aria-current]', { hasText: 'Erase' }).waitFor()
    await page.close()
  })

  it('the letter is written, and written down as posted', async () => {
    const page = await own('letter.html#application=harbourpine')
    await page.locator('.sheet').waitFor()
    await page.getByRole('textbox', { name: 'Their address' }).focus()
    await page.keyboard.type('Quay 7')
    await page.keyboard.press('Enter')
    await page.keyboard.type('20457 Hamburg')
    await tabTo(page, /./)
    await page.getByText('Written down.').waitFor()
    await page.getByRole('button', { name: 'It was posted' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Posted on').waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Written down: a letter to Tomás Ferreira.').waitFor()
    await page.goto(page.url().replace(/letter\.html.*/, 'timeline.html#application=harbourpine'))
    await page.getByText('You thanked Tomás Ferreira').first().waitFor()
    await page.close()
  })
})

describe('a letter', () => {
  it('is one page of the paper that was chosen, and carries nothing of the desk', async () => {
    const page = await own('letter.html#application=harbourpine')
    await page.locator('.sheet').waitFor()
    const sheets = { us: '[0 0 612 792]', de: '[0 0 594.95996 841.91998]' }
    for (const [habit, size] of Object.entries(sheets)) {
      await page.getByLabel('Laid out as in').selectOption(habit)
      await page.locator(habit === 'us' ? '.paper-letter' : '.paper-a4').waitFor()
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([`/MediaBox ${size}`])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.desk').isVisible()).toBe(false)
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    await page.close()
  })
})

describe('at twice the size, 640 pixels wide', () => {
  it.each([
    ['popup.html', 'li.row'],
    ['options.html', 'input[type="file"]'],
    ['welcome.html', 'h1'],
    ['letter.html#application=harbourpine', '.sheet'],
    ['timeline.html#view=list', 'li.row'],
    ['timeline.html#view=calendar', 'li.lane'],
    ['timeline.html#view=board', '.column'],
    ['timeline.html#view=statistics', '.chart'],
    ['timeline.html#application=harbourpine', '.history'],
  ])('%s needs no scrolling to the side', async (path, ready) => {
    const page = await own(path)
    await page.setViewportSize({ width: 640, height: 400 })
    await page.locator(ready).first().waitFor()
    const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(needed).toBeLessThanOrEqual(there ?? 0)
    await page.close()
  })
})
