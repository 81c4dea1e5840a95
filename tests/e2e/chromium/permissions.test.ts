import { expect, it } from 'vitest'
import { askedForLater } from '../../practice/allow-from-the-start.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { mastodonServer } from '../scenarios/mastodon-server.ts'
import { openChromium } from './browser.ts'

const server = 'https://oak.example/*'

/** Chromium keeps what an extension was allowed on installation when its next version only may ask for it. */
it('a Mastodon server is typed in, watched, missed when Chromium takes it away, and given back', async () => {
  const browser = await openChromium({ allowed: [server] })
  try {
    askedForLater(browser.chromium.extensionFolder, [server])
    await browser.chromium.update()
    await restorePracticeTimeline(browser)
    const asked = await browser.ownPage('options.html')
    expect(await asked.evaluate<string[]>('chrome.runtime.getManifest().host_permissions')).not.toContain(
      server,
    )
    await asked.close()
    await mastodonServer(browser, false)
  } finally {
    await browser.close()
  }
})
