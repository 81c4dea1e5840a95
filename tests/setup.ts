import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach } from 'vitest'
import { fakeBrowser } from './fake-browser.ts'

/** Every test starts with a new browser and an empty disk. */
beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.forgetAll()
  globalThis.indexedDB = new IDBFactory()
})
