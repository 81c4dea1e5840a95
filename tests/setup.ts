import { beforeEach } from 'vitest'
import { fakeBrowser } from './fake-browser.ts'

beforeEach(() => {
  fakeBrowser.reset()
})
