import { describe, expect, it } from 'vitest'
import { gmailAddress } from '../gmail.ts'
import { until } from '../panel.ts'
import { severalDevices } from '../scenarios/several-devices.ts'
import { openChromium } from './browser.ts'
import { contentWorld } from './content-world.ts'

describe('two machines with Chromium', () => severalDevices(openChromium))

it('what is shared is closed to the scripts in pages: they can’t read it, and hear nothing of it', async () => {
  const browser = await openChromium()
  try {
    const gmail = await contentWorld(browser.pageOf(await browser.open(gmailAddress)), browser.chromium.id)
    await gmail.evaluate(`(() => {
      globalThis.heard = []
      chrome.storage.onChanged.addListener((changes, area) => globalThis.heard.push(area))
    })()`)
    const options = await browser.ownPage('options.html')
    await until('the switch', async () =>
      (await options.evaluate(`document.querySelector('.sync input') !== null`)) ? true : undefined,
    )
    await options.click('.sync input')
    await until('the exchange', async () =>
      (await options.evaluate(`document.querySelector('.sync .good') !== null`)) ? true : undefined,
    )
    expect(
      await options.evaluate(`chrome.storage.sync.get(null).then((items) => Object.keys(items).length)`),
    ).toBe(1)
    expect(await gmail.evaluate(`chrome.storage.sync.get(null).then(() => 'read', () => 'refused')`)).toBe(
      'refused',
    )
    const heard = await gmail.evaluate<readonly string[]>('globalThis.heard')
    expect(heard).toContain('local')
    expect(heard).not.toContain('sync')
  } finally {
    await browser.close()
  }
})
