import { describe } from 'vitest'
import { selectors } from '../gmail.ts'
import { twoAtOnce } from '../scenarios/two-at-once.ts'
import { openFirefox } from './browser.ts'

/** Firefox's driver can't press anything in a tab behind another: one right after the other. */
describe('two tabs that send one right after the other', () =>
  twoAtOnce(openFirefox, async (tabs) => {
    for (const { page } of tabs) {
      await page.toFront()
      await page.click(selectors.send)
    }
  }))
