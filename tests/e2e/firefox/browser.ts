import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { findBrowser, thisMachine } from '../../../scripts/browsers.ts'
import { bidiOf } from '../../practice/bidi.ts'
import { type Firefox, type FirefoxOptions, startFirefox } from '../../practice/firefox.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { until } from '../panel.ts'
import { panel } from './panel.ts'

export interface FirefoxBrowser extends TestBrowser {
  firefox: Firefox
  openPrivately(address: string): Promise<TestPage>
}

export async function openFirefox(
  options: Omit<FirefoxOptions, 'executable' | 'build'> = {},
): Promise<FirefoxBrowser> {
  const found = findBrowser('firefox', thisMachine())
  if (!found.found) throw new Error(found.reason)
  const build = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url))
  const firefox = await startFirefox({ executable: found.path, build, ...options })
  // The welcome page opens in front, and a page behind it gets no frames.
  await firefox.closeWelcome()
  // Pages read a chosen file when they get to it, so it stays until nobody can read it any more.
  const uploads = mkdtempSync(join(tmpdir(), 'fortnight-uploads-'))
  return {
    name: 'firefox',
    requests: firefox.requests,
    firefox,
    openPrivately: async (address) => testPage(firefox, await firefox.openPrivately(address), uploads),
    stopBackground: () => firefox.stopBackground(),
    offline: (isOffline) => firefox.offline(isOffline),
    open: async (address) => testPage(firefox, await firefox.open(address), uploads),
    ownPage: async (path) => testPage(firefox, await firefox.extensionPage(path), uploads),
    async close() {
      await firefox.close()
      rmSync(uploads, { recursive: true, force: true })
    },
  }
}

function testPage(firefox: Firefox, page: Page, uploads: string): TestPage {
  const find = (selector: string) => page.locator(selector).setTimeout(10_000)
  return {
    panel: panel(page),
    click: (selector, button = 'left') => find(selector).click({ button }),
    tap: (selector) => tap(page, selector),
    focus: async (selector) => {
      const handle = await find(selector).waitHandle()
      await handle.focus()
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => pressKeys(page, keys),
    async hold(key, meanwhile) {
      const value = keyValues[key] ?? key
      const down = { type: 'keyDown', value }
      await keyActions(page, [down])
      await meanwhile()
      await keyActions(page, [...Array.from({ length: 10 }, () => down), { type: 'keyUp', value }])
    },
    async upload(selector, { name, text }) {
      const path = join(mkdtempSync(join(uploads, 'file-')), name)
      writeFileSync(path, text)
      const field = await page.waitForSelector(selector as 'input')
      if (!field) throw new Error(`No ${selector}`)
      await field.uploadFile(path)
    },
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    async saves(doing) {
      const before = new Set(savedIn(firefox.downloads))
      await doing()
      const name = await until('a file to be saved', async () =>
        savedIn(firefox.downloads).find((each) => !before.has(each)),
      )
      return { name, text: readFileSync(join(firefox.downloads, name), 'utf8') }
    },
    async opens(doing) {
      const before = new Set(await firefox.browser.pages())
      await doing()
      const opened = await until('a window to open', async () =>
        (await firefox.browser.pages()).find((each) => !before.has(each)),
      )
      return testPage(firefox, opened, uploads)
    },
    reload: async () => {
      await page.reload()
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  }
}

/** The files that are there in full: one that isn't yet is empty, and has its other part beside it. */
function savedIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return files.filter(
    (file) =>
      !file.endsWith('.part') && !files.includes(`${file}.part`) && statSync(join(folder, file)).size > 0,
  )
}

/** Keys without a letter, as WebDriver writes them; it tells the number pad's Enter from the other. */
const keyValues: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Meta: '\uE03D',
  Shift: '\uE008',
  Enter: '\uE006',
  NumpadEnter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  End: '\uE010',
  ArrowDown: '\uE015',
}

/** A finger, as WebDriver has one. */
async function tap(page: Page, selector: string): Promise<void> {
  const element = await page.locator(selector).setTimeout(10_000).waitHandle()
  const box = await element.boundingBox()
  if (box === null) throw new Error(`${selector} is not shown`)
  await perform(page, {
    type: 'pointer',
    id: 'finger',
    parameters: { pointerType: 'touch' },
    actions: [
      { type: 'pointerMove', x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  })
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const values = keys.split('+').map((key) => keyValues[key] ?? key)
  await keyActions(page, [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ])
}

function keyActions(page: Page, actions: readonly { type: string; value: string }[]): Promise<void> {
  return perform(page, { type: 'key', id: 'keys', actions })
}

async function perform(page: Page, source: object): Promise<void> {
  const { context, session } = bidiOf(page)
  await session.send('input.performActions', { context, actions: [source] })
}
