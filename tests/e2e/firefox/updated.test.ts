import { describe } from 'vitest'
import { updated } from '../scenarios/updated.ts'
import { openFirefox } from './browser.ts'

describe('an extension that is updated under an open tab in Firefox', () => {
  updated(openFirefox, ({ firefox }) => firefox.update())
})
