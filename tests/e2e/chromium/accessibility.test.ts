import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

describe.each(['light', 'dark'] as const)('the extension’s own pages, %s', (colorScheme) => {
  let browser: ChromiumBrowser

  beforeAll(async () => {
    browser = await openChromium({ colorScheme })
  })
  afterAll(() => browser.close())

  /** What WCAG 2.2 AA finds fault with, as far as a program can tell. */
  const faults = async (path: string, ready: string) => {
    const page = browser.pageOf(await browser.ownPage(path))
    await page.locator(ready).first().waitFor()
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
})
