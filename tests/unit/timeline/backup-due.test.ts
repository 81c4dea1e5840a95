import { describe, expect, it } from 'vitest'
import { backupDue, countFrom } from '../../../utils/timeline/backup-due.ts'

const zone = 'Europe/Berlin'
const saved = { at: '2026-11-01T09:00:00Z', events: 50 }

describe('a backup is suggested', () => {
  it('a month after the last file, where anything is new', () => {
    expect(backupDue(51, saved, '2026-11-30T22:00:00Z', zone)).toBeNull()
    expect(backupDue(51, saved, '2026-12-01T08:00:00Z', zone)).toEqual({
      what: 'backup',
      since: '2026-11-01',
      isFirst: false,
      unsaved: 1,
    })
  })

  it('sooner where much is new', () => {
    expect(backupDue(249, saved, '2026-11-02T09:00:00Z', zone)).toBeNull()
    expect(backupDue(250, saved, '2026-11-02T09:00:00Z', zone)).toMatchObject({ unsaved: 200 })
  })

  it('never where nothing is new, or less than before', () => {
    expect(backupDue(50, saved, '2027-11-01T09:00:00Z', zone)).toBeNull()
    expect(backupDue(7, saved, '2027-11-01T09:00:00Z', zone)).toBeNull()
  })

  it('a month after the timeline began, where nothing was ever saved', () => {
    const start = countFrom(undefined, 3, '2026-11-01T09:00:00Z') ?? undefined
    expect(backupDue(3, start, '2026-11-15T09:00:00Z', zone)).toBeNull()
    expect(backupDue(3, start, '2026-12-01T09:00:00Z', zone)).toMatchObject({ isFirst: true, unsaved: 3 })
  })
})

describe('the days are counted', () => {
  it('from the first look at a timeline that holds something', () => {
    expect(countFrom(undefined, 0, '2026-11-01T09:00:00Z')).toBeNull()
    expect(countFrom(undefined, 3, '2026-11-01T09:00:00Z')).toEqual({ at: '2026-11-01T09:00:00Z', events: 0 })
  })

  it('from now again where the last file was saved by a clock that was ahead', () => {
    expect(countFrom(saved, 60, '2026-11-01T08:00:00Z')).toBeNull()
    expect(countFrom({ at: '2031-01-01T09:00:00Z', events: 50 }, 60, '2026-11-01T08:00:00Z')).toEqual({
      at: '2026-11-01T08:00:00Z',
      events: 50,
    })
  })
})
