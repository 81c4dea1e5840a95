import { describe, expect, it } from 'vitest'
import { eraseCopies } from '../../../utils/timeline/copies.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import {
  dropSinceCopy,
  eraseSinceCopy,
  listSinceCopy,
  noteSinceCopy,
  readSinceCopy,
} from '../../../utils/timeline/since-copy.ts'
import { keepSpareCopy, readSpareCopy } from '../../../utils/timeline/spare-copy.ts'
import { beginning, thanked } from '../messaging/handlers/practice-background.ts'
import { giveFolder } from './fake-folder.ts'
import { orThrow } from './invented.ts'

const at = '2026-11-23T09:00:00Z'
const noted = async () =>
  orThrow(await readSinceCopy()).map((text) => {
    const reading = readBackup(text, new Set())
    return reading.ok ? reading.preview.added : []
  })

describe('what came since the newest copy', () => {
  it('is there as backup files, in the order in which it came', async () => {
    giveFolder()
    for (let nth = 0; nth < 12; nth += 1)
      orThrow(await noteSinceCopy([{ ...thanked, id: `thanked-${nth}` }], at))
    orThrow(await noteSinceCopy(beginning, at))
    const notes = await noted()
    expect(notes.slice(0, 12).map((events) => events.map(({ id }) => id))).toEqual(
      Array.from({ length: 12 }, (_, nth) => [`thanked-${nth}`]),
    )
    expect(notes[12]).toEqual(beginning)
  })

  it('goes by name, and what is noted meanwhile stays', async () => {
    giveFolder()
    orThrow(await noteSinceCopy(beginning, at))
    const before = orThrow(await listSinceCopy())
    orThrow(await noteSinceCopy([thanked], at))
    orThrow(await dropSinceCopy(before))
    orThrow(await dropSinceCopy(before))
    expect(await noted()).toEqual([[thanked]])
  })

  it('goes with the copies, and leaves the copy alone when it goes by itself', async () => {
    const files = giveFolder()
    orThrow(await keepSpareCopy('the copy'))
    orThrow(await noteSinceCopy(beginning, at))
    orThrow(await eraseSinceCopy())
    expect(orThrow(await readSpareCopy())).toBe('the copy')
    orThrow(await noteSinceCopy(beginning, at))
    orThrow(await eraseCopies())
    expect(files.size).toBe(0)
  })

  it('is nothing where the browser has no place for it, and that hinders nobody', async () => {
    expect(orThrow(await noteSinceCopy(beginning, at))).toBeUndefined()
    expect(orThrow(await listSinceCopy())).toEqual([])
    expect(orThrow(await readSinceCopy())).toEqual([])
    orThrow(await eraseSinceCopy())
  })
})
