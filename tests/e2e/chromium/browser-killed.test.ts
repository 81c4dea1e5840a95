import { existsSync } from 'node:fs'
import { describe } from 'vitest'
import { times } from '../chance.ts'
import { evidence } from '../evidence.ts'
import { until } from '../panel.ts'
import { browserKilled } from '../scenarios/browser-killed.ts'
import { openChromium } from './browser.ts'
import { tearLog } from './torn-log.ts'

/** A start of the browser takes two seconds; `npm run test:durability` does it a hundred times. */
const kills = times('FORTNIGHT_KILLS', 8)

/** Each kill is one in the middle of a write: by itself it is that only once in some hundred times. */
describe('a browser that is killed while it writes', () => {
  let torn: string | undefined
  browserKilled(async (home) => {
    const browser = await openChromium({ home })
    await until('a log that is written on', async () =>
      torn === undefined || !existsSync(torn) ? true : undefined,
    ).catch(async (error) => {
      throw new Error(await evidence(browser, home), { cause: error })
    })
    return {
      ...browser,
      async kill() {
        await browser.chromium.kill()
        torn = tearLog(home)
      },
      hear(page, acknowledged) {
        browser.pageOf(page).on('console', (message) => {
          const [, id] = /^acknowledged (.+)$/.exec(message.text()) ?? []
          if (id !== undefined) acknowledged(id)
        })
      },
    }
  }, kills)
})
