import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { filesOf, fullDisk, spoiltFiles } from '../scenarios/storage-fails.ts'
import { openFirefox } from './browser.ts'

describe('when the storage of Firefox fails', () => {
  // Each add-on may have a fifth of it, ten megabytes at least, unless it has `unlimitedStorage`.
  fullDisk(() =>
    openFirefox({
      without: ['unlimitedStorage'],
      preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 50_000 },
    }),
  )

  spoiltFiles(
    (home) => openFirefox({ home }),
    (home) => {
      const origins = join(home, 'profile/storage/default')
      // What follows a `^` is where the browser keeps `storage.local`.
      const ours = /^moz-extension\+\+\+[^^]+$/
      return readdirSync(origins)
        .filter((name) => ours.test(name))
        .flatMap((name) => filesOf(join(origins, name, 'idb')))
        .filter((file) => /\.sqlite(?:-wal)?$/.test(file))
    },
  )
})
