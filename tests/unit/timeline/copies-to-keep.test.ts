import { describe, expect, it } from 'vitest'
import { type CopyAbout, copiesToKeep, isCopyDue } from '../../../utils/timeline/copies-to-keep.ts'

const zone = 'Europe/Berlin'

/** A copy of this day at noon; every day brings one entry. */
function copyOf(day: string, events: number): CopyAbout {
  return { id: day, at: `${day}T11:00:00Z`, events }
}

/** Lives day after day as the background does, keeping what is to be kept. */
function dayByDay(from: string, days: number, eventsOn: (day: number) => number): readonly CopyAbout[] {
  let kept: readonly CopyAbout[] = []
  for (let day = 0; day < days; day += 1) {
    const copy = copyOf(Temporal.PlainDate.from(from).add({ days: day }).toString(), eventsOn(day))
    if (isCopyDue(kept, copy.events, copy.at, zone)) kept = copiesToKeep([...kept, copy], zone)
  }
  return kept
}

describe('a copy is made', () => {
  it('where there is something to copy', () => {
    expect(isCopyDue([], 0, '2026-11-23T11:00:00Z', zone)).toBe(false)
    expect(isCopyDue([], 1, '2026-11-23T11:00:00Z', zone)).toBe(true)
  })

  it('once a day, by the day of the user', () => {
    const copies = [copyOf('2026-11-23', 4)]
    expect(isCopyDue(copies, 9, '2026-11-23T22:59:00Z', zone)).toBe(false)
    expect(isCopyDue(copies, 9, '2026-11-23T23:00:00Z', zone)).toBe(true)
  })

  it('only where something has changed', () => {
    expect(
      isCopyDue([copyOf('2026-11-20', 4), copyOf('2026-11-01', 2)], 4, '2026-11-23T11:00:00Z', zone),
    ).toBe(false)
  })

  it('also after a clock that was ahead and set back', () => {
    expect(isCopyDue([copyOf('2031-01-01', 4)], 5, '2026-11-23T11:00:00Z', zone)).toBe(true)
  })
})

describe('of the copies there stay', () => {
  it('the last of seven days, of four weeks and of three months', () => {
    const kept = dayByDay('2026-08-01', 115, (day) => day + 1)
    expect(kept.map(({ id }) => id)).toEqual([
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-15',
      '2026-11-08',
      '2026-10-31',
      '2026-09-30',
    ])
  })

  it('never more than fifteen, however long it goes', () => {
    expect(dayByDay('2025-01-01', 800, (day) => day + 1).length).toBeLessThanOrEqual(15)
  })

  it('the fullest one for ever, when a timeline is lost and grows anew', () => {
    const kept = dayByDay('2026-01-01', 300, (day) => (day < 100 ? 1_000 + day : day - 99))
    expect(kept.at(-1)).toMatchObject({ events: 1_099 })
    expect(kept[0]).toMatchObject({ events: 200 })
  })
})
