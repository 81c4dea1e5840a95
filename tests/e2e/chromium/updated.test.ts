import { describe } from 'vitest'
import type { TestPage } from '../browser.ts'
import { until } from '../panel.ts'
import { updated } from '../scenarios/updated.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

/** Updates it, and waits until the new one runs in the page beside what is left of the old one. */
async function update(browser: ChromiumBrowser, page: TestPage): Promise<void> {
  const shown = browser.pageOf(page)
  const session = await shown.context().newCDPSession(shown)
  const worlds = new Set<string>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${browser.chromium.id}`) worlds.add(context.uniqueId)
  })
  await session.send('Runtime.enable')
  await browser.chromium.update()
  await until('the new script', async () => (worlds.size > 1 ? true : undefined))
}

describe('an extension that is updated under an open tab in Chromium', () => updated(openChromium, update))
