// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, test } from 'vitest'
import { filledDots, Meter, meterOf } from '../../components/meter.tsx'
import type { Window } from '../../utils/etiquette/window.ts'

afterEach(() => render(null, document.body))

describe('a dot is filled when its day has come', () => {
  test.each([
    [0, 14, 0],
    [1, 14, 1],
    [5, 14, 5],
    [13, 14, 13],
    [14, 14, 14],
    [20, 14, 14],
    [15, 16, 13],
    [16, 16, 14],
    [8, 16, 7],
    [3, 7, 6],
    [29, 30, 13],
    [-1, 14, 0],
  ])('day %i of %i fills %i dots', (day, of, filled) => {
    expect(filledDots(day, of)).toBe(filled)
  })
})

describe('a window has a meter when it is a wait', () => {
  const application = 'app-1'
  test.each<[Window, ReturnType<typeof meterOf>]>([
    [
      { application, state: 'waiting', since: '2026-11-20', opensOn: '2026-12-04', day: 5, of: 14 },
      { state: 'waiting', day: 5, of: 14 },
    ],
    [
      { application, state: 'applied', since: '2026-11-01', day: 30 },
      { state: 'waiting', day: 30, of: 31 },
    ],
    [
      { application, state: 'open', since: '2026-12-04', ask: [] },
      { state: 'open', day: 14, of: 14 },
    ],
    [
      { application, state: 'spent', on: '2026-11-12', letGoOn: '2026-11-26' },
      { state: 'spent', day: 0, of: 14 },
    ],
    [{ application, state: 'upcoming', startsAt: '2026-11-30T09:00:00Z' }, null],
    [{ application, state: 'closed', outcome: 'offer', on: '2026-11-30' }, null],
  ])('%o', (window, meter) => {
    expect(meterOf(window)).toEqual(meter)
  })
})

test('fourteen dots, named where it stands alone and hidden where words say the same', () => {
  render(<Meter state="waiting" day={5} of={14} label="Day 5 of 14" />, document.body)
  expect(document.querySelectorAll('circle')).toHaveLength(14)
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Day 5 of 14')
  render(<Meter state="waiting" day={5} of={14} />, document.body)
  expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})
