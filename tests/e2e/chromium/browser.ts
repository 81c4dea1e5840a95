import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { findBrowser, thisMachine } from '../../../scripts/browsers.ts'
import { type Chromium, type ChromiumOptions, startChromium } from '../../practice/chromium.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { panel } from './panel.ts'

export interface ChromiumBrowser extends TestBrowser {
  chromium: Chromium
  /** Chromium's own page behind a test page, for what only Chromium can do. */
  pageOf(page: TestPage): Page
}

export async function openChromium(
  options: Partial<
    Pick<ChromiumOptions, 'build' | 'colorScheme' | 'allowed' | 'without' | 'home' | 'switches'>
  > = {},
): Promise<ChromiumBrowser> {
  const found = findBrowser('chromium', thisMachine())
  if (!found.found) throw new Error(found.reason)
  const build = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url))
  const chromium = await startChromium({
    executable: found.path,
    build,
    headless: true,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const known = new Map<TestPage, Page>()
  const wrap = (page: Page): TestPage => {
    const wrapped = testPage(page, wrap)
    known.set(wrapped, page)
    return wrapped
  }
  return {
    name: 'chromium',
    requests: chromium.requests,
    chromium,
    open: async (address) => wrap(await chromium.open(address)),
    ownPage: async (path) => wrap(await chromium.extensionPage(path)),
    stopBackground: () => chromium.stopWorker(),
    offline: (isOffline) => chromium.context.setOffline(isOffline),
    close: () => chromium.close(),
    pageOf(page) {
      const behind = known.get(page)
      if (!behind) throw new Error('This page is not one of this browser')
      return behind
    },
  }
}

/** A page of Chromium for scenarios; `wrap` makes one of each window that it opens. */
export function testPage(page: Page, wrap: (page: Page) => TestPage = testPage): TestPage {
  return {
    panel: panel(page),
    click: (selector, button = 'left') => page.locator(selector).first().click({ timeout: 10_000, button }),
    tap: (selector) => tap(page, selector),
    focus: (selector) => page.locator(selector).first().focus({ timeout: 10_000 }),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    async hold(key, meanwhile) {
      await page.keyboard.down(key)
      await meanwhile()
      for (let times = 0; times < 10; times += 1) await page.keyboard.down(key)
      await page.keyboard.up(key)
    },
    upload: (selector, { name, text }) =>
      page
        .locator(selector)
        .first()
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
    evaluate: (expression) => page.evaluate(expression),
    async saves(doing) {
      const [saved] = await Promise.all([page.waitForEvent('download'), doing()])
      return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') }
    },
    async opens(doing) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), doing()])
      await opened.waitForLoadState('load')
      return wrap(opened)
    },
    reload: async () => {
      await page.reload()
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  }
}

/** A finger, on a screen that is told to feel one: Playwright's own needs a whole browser started for touch. */
async function tap(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox({ timeout: 10_000 })
  if (box === null) throw new Error(`${selector} is not shown`)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
