import { describe, expect, it } from 'vitest'
import { eraseSpareCopy, keepSpareCopy, readSpareCopy } from '../../../utils/timeline/spare-copy.ts'
import { giveFolder } from './fake-folder.ts'
import { orThrow } from './invented.ts'

describe('the newest copy in a file', () => {
  it('is there, in the place of the one before, until it is erased', async () => {
    const files = giveFolder()
    expect(orThrow(await readSpareCopy())).toBeUndefined()
    orThrow(await keepSpareCopy('older'))
    orThrow(await keepSpareCopy('newer, and longer'))
    expect(orThrow(await readSpareCopy())).toBe('newer, and longer')
    expect(files.size).toBe(1)
    orThrow(await eraseSpareCopy())
    orThrow(await eraseSpareCopy())
    expect(files.size).toBe(0)
  })

  it('is none where the browser has no place for it, and that hinders nobody', async () => {
    orThrow(await keepSpareCopy('somewhere'))
    expect(orThrow(await readSpareCopy())).toBeUndefined()
    orThrow(await eraseSpareCopy())
  })
})
