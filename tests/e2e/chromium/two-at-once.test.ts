import { describe } from 'vitest'
import { selectors } from '../gmail.ts'
import { twoAtOnce } from '../scenarios/two-at-once.ts'
import { openChromium } from './browser.ts'

describe('two tabs that send in the same moment', () =>
  twoAtOnce(openChromium, (tabs) => Promise.all(tabs.map(({ page }) => page.click(selectors.send)))))
