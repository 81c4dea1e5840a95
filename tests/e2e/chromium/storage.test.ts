import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { pause } from '../panel.ts'
import { filesOf, fullDisk, spoiltFiles } from '../scenarios/storage-fails.ts'
import { openChromium } from './browser.ts'

describe('when the storage of Chromium fails', () => {
  fullDisk(async () => {
    const browser = await openChromium({ without: ['unlimitedStorage'] })
    const own = await browser.ownPage('welcome.html')
    const session = await browser.pageOf(own).context().newCDPSession(browser.pageOf(own))
    const origin = `chrome-extension://${browser.chromium.id}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 })
    // Chromium asks anew for the room that is left half a minute later, or once nobody has held a database for two seconds.
    await browser.stopBackground()
    await pause(3_000)
    return browser
  })

  spoiltFiles(
    (home) => openChromium({ home }),
    (home) => {
      const databases = join(home, 'profile/Default/IndexedDB')
      const ours = /^chrome-extension_.+\.leveldb$/
      return readdirSync(databases)
        .filter((name) => ours.test(name))
        .flatMap((name) => filesOf(join(databases, name)))
    },
  )
})
