import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { testPage } from '../tests/e2e/chromium/browser.ts'
import { panel } from '../tests/e2e/chromium/panel.ts'
import { gmailOn, selectors } from '../tests/e2e/gmail.ts'
import { type Chromium, startChromium } from '../tests/practice/chromium.ts'
import { subjects } from '../tests/practice/mailbox.ts'
import { people } from '../tests/practice/timeline.ts'
import { bringInTimeline } from './bring-in-timeline.ts'
import { provideBrowser, thisMachine } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { addresses } from './practice-addresses.ts'

/** `npm run screenshots`: makes the pictures of the README from the shipped build, in light and dark. */
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))

interface Picture {
  name: string
  size: { width: number; height: number }
  /** Brings the page into the state to be shown. */
  prepare(chromium: Chromium, size: { width: number; height: number }): Promise<Page>
  /** How many pixels to leave away at the top, where only the practice mailbox is. */
  from?: { x: number; y: number }
}

const pictures: readonly Picture[] = [
  { name: 'welcome', size: { width: 900, height: 900 }, prepare: ownPage('welcome.html') },
  { name: 'popup-empty', size: { width: 384, height: 560 }, prepare: ownPage('popup.html', false) },
  { name: 'popup', size: { width: 384, height: 600 }, prepare: ownPage('popup.html') },
  { name: 'add', size: { width: 384, height: 600 }, prepare: ownPage('popup.html#add') },
  { name: 'timeline', size: { width: 1280, height: 660 }, prepare: ownPage('timeline.html') },
  { name: 'options', size: { width: 900, height: 1100 }, prepare: ownPage('options.html') },
  {
    name: 'note',
    size: { width: 1100, height: 700 },
    from: { x: 560, y: 250 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.gmail, size)
      const [address] = people.tomas.emails
      await gmailOn(testPage(page)).compose({ to: [address], subject: 'Thank you', body: '' })
      await panel(page).says(/Thank Tomás Ferreira\?/)
      return page
    },
  },
  {
    name: 'track',
    size: { width: 1100, height: 700 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.gmail, size)
      await gmailOn(testPage(page)).openThread(subjects.invited)
      await panel(page).says(/Track this interview\?/)
      return page
    },
  },
  {
    name: 'pause',
    size: { width: 1100, height: 700 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.gmail, size)
      const [address] = people.dana.emails
      const body = 'Hello Dana, is there any news about my application? Kind regards, Ada'
      await gmailOn(testPage(page)).compose({ to: [address], subject: 'Data Analyst: any news?', body })
      await page.locator(selectors.send).click()
      await panel(page).dialog()
      return page
    },
  },
  {
    name: 'linkedin',
    size: { width: 1100, height: 700 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.linkedin, size)
      await panel(page).says(/Larkspur/)
      return page
    },
  },
  {
    name: 'nudge',
    size: { width: 1100, height: 600 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.facebook, size)
      await panel(page).says(/Dana Whitfield/)
      return page
    },
  },
  {
    name: 'friend-request',
    size: { width: 1100, height: 600 },
    async prepare(chromium, size) {
      const page = await opened(chromium, addresses.facebook, size)
      await page.getByRole('button', { name: 'Add friend', exact: true }).first().click()
      await panel(page).dialog()
      return page
    },
  },
]

function ownPage(path: string, withTimeline = true): Picture['prepare'] {
  return async (chromium, size) => {
    if (withTimeline) await bringInTimeline(chromium)
    const page = await chromium.extensionPage(path)
    await page.setViewportSize(size)
    return page
  }
}

async function opened(
  chromium: Chromium,
  address: string,
  size: { width: number; height: number },
): Promise<Page> {
  await bringInTimeline(chromium)
  const page = await chromium.context.newPage()
  await page.setViewportSize(size)
  await page.goto(address)
  return page
}

async function main(): Promise<number> {
  const browser = provideBrowser('chromium', thisMachine())
  if (!browser.found) {
    process.stderr.write(`${browser.reason}\n`)
    return 1
  }
  const built = buildExtension('chrome')
  if (!built.ok) {
    process.stderr.write(`${built.reason}\n`)
    return 1
  }
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { name, size, prepare, from } of pictures) {
      const chromium = await startChromium({
        executable: browser.path,
        build: built.folder,
        headless: true,
        colorScheme,
        viewport: size,
        deviceScaleFactor: 1.5,
      })
      try {
        const page = await prepare(chromium, size)
        // Whatever moves has come to rest, and buttons of a fresh dialog look as they stay.
        await page.waitForTimeout(600)
        const path = join(folder, `${name}-${colorScheme}.png`)
        const clip = from && { ...from, width: size.width - from.x, height: size.height - from.y }
        await page.screenshot({ path, ...(clip && { clip }) })
        process.stdout.write(`docs/pictures/${name}-${colorScheme}.png\n`)
      } finally {
        await chromium.close()
      }
    }
  }
  return 0
}

process.exitCode = await main()
