import { beforeEach, describe, expect, it } from 'vitest'
import { exportBackup } from '../../../utils/timeline/backup.ts'
import {
  copiesName,
  dropCopy,
  eraseCopies,
  keepCopy,
  listCopies,
  readCopy,
} from '../../../utils/timeline/copies.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { isZipped, unzip, zip } from '../../../utils/timeline/zipped.ts'
import { beginning } from '../messaging/handlers/practice-background.ts'
import { orThrow } from './invented.ts'

const zone = 'Europe/Berlin'
const copy = (day: string) => ({ id: day, at: `${day}T11:00:00Z`, events: Number(day.slice(-2)) })

beforeEach(async () => {
  orThrow(await eraseCopies())
})

describe('copies of the timeline', () => {
  it('are none at first, and looking creates nothing', async () => {
    expect(orThrow(await listCopies())).toEqual([])
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(copiesName)
  })

  it('come back as the backup file that they are, the newest first', async () => {
    const text = exportBackup({ policy: { waitDays: 21 } }, beginning, '2026-11-21T11:00:00Z')
    orThrow(await keepCopy(copy('2026-11-20'), 'older', zone))
    orThrow(await keepCopy(copy('2026-11-21'), text, zone))
    expect(orThrow(await listCopies()).map(({ id }) => id)).toEqual(['2026-11-21', '2026-11-20'])
    const read = readBackup(orThrow(await readCopy('2026-11-21')) ?? '', new Set())
    expect(read).toMatchObject({
      ok: true,
      preview: { added: beginning, settings: { policy: { waitDays: 21 } } },
    })
  })

  it('go with their files when they are too many', async () => {
    for (let day = 1; day <= 28; day += 1) {
      orThrow(await keepCopy(copy(`2026-02-${String(day).padStart(2, '0')}`), `day ${day}`, zone))
    }
    const kept = orThrow(await listCopies()).map(({ id }) => id)
    expect(kept).toHaveLength(9)
    expect(orThrow(await readCopy('2026-02-27'))).toBe('day 27')
    expect(orThrow(await readCopy('2026-02-02'))).toBeUndefined()
  })

  it('are gone one by one, and all together', async () => {
    orThrow(await keepCopy(copy('2026-11-20'), 'older', zone))
    orThrow(await keepCopy(copy('2026-11-21'), 'newer', zone))
    orThrow(await dropCopy('2026-11-20'))
    expect(orThrow(await listCopies())).toHaveLength(1)
    orThrow(await eraseCopies())
    expect(orThrow(await listCopies())).toEqual([])
  })
})

describe('zipped text', () => {
  it('is smaller, is known by its first bytes and comes back', async () => {
    const text = 'Thank them. Wait two weeks. Ask once. Größe 😀\n'.repeat(1_000)
    const bytes = await zip(text)
    expect(bytes.length).toBeLessThan(text.length / 20)
    expect(isZipped(bytes)).toBe(true)
    expect(isZipped(new TextEncoder().encode('{"format":'))).toBe(false)
    expect(await unzip(bytes, text.length)).toBe(text)
  })

  it('is refused where it unfolds without end, is cut off or was never zipped', async () => {
    const bytes = await zip('0'.repeat(1_000_000))
    await expect(unzip(bytes, 10_000)).rejects.toThrow(RangeError)
    await expect(unzip(bytes.slice(0, bytes.length / 2), 2_000_000)).rejects.toThrow()
    await expect(unzip(new TextEncoder().encode('plain'), 100)).rejects.toThrow()
  })
})
