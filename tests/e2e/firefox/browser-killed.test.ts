import { describe } from 'vitest'
import { times } from '../chance.ts'
import { pause } from '../panel.ts'
import { browserKilled } from '../scenarios/browser-killed.ts'
import { openFirefox } from './browser.ts'

/** A start of this browser takes longer. */
const kills = times('FORTNIGHT_KILLS', 2)

describe('a Firefox that is killed while it writes', () =>
  browserKilled(async (home) => {
    const browser = await openFirefox({ home })
    let isKilled = false
    return {
      ...browser,
      kill() {
        isKilled = true
        return browser.firefox.kill()
      },
      // Its driver hears no words of an extension's page, so the page is asked.
      hear(page, acknowledged) {
        void (async () => {
          while (!isKilled) {
            const ids = await page.evaluate<string[]>('acknowledgedIds').catch(() => [])
            for (const id of ids) acknowledged(id)
            await pause(10)
          }
        })()
      },
    }
  }, kills))
