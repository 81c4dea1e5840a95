import { describe } from 'vitest'
import { times } from '../chance.ts'
import { browserKilled } from '../scenarios/browser-killed.ts'
import { openChromium } from './browser.ts'

/** A start of the browser takes two seconds; `npm run test:durability` does it a hundred times. */
const kills = times('FORTNIGHT_KILLS', 8)

describe('a browser that is killed while it writes', () =>
  browserKilled(async (home) => {
    const browser = await openChromium({ home })
    return {
      ...browser,
      kill: () => browser.chromium.kill(),
      hear(page, acknowledged) {
        browser.pageOf(page).on('console', (message) => {
          const [, id] = /^acknowledged (.+)$/.exec(message.text()) ?? []
          if (id !== undefined) acknowledged(id)
        })
      },
    }
  }, kills))
