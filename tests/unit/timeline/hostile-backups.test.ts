import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'
import { exportBackup } from '../../../utils/timeline/backup.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { added, letter } from './invented.ts'

/** A backup in which somebody has changed a few places: it comes in whole, or not at all. */
const events = [
  added('e1', '2026-11-10T08:00:00Z'),
  letter('e2', '2026-11-20T10:00:00Z'),
  letter('e3', '2026-11-21T10:00:00Z'),
]
const valid = exportBackup({ policy: { waitDays: 10 } }, events, '2026-12-01T09:00:00Z')

const poison = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '\u0000',
    '\ud800',
    '2026-02-31',
    '2026-11-10T25:00:00Z',
    'Mars/Olympus',
    1e308,
    -0,
    [],
    {},
    'x'.repeat(200_000),
  ),
)
type Change = { at: number; value: unknown; how: 'replace' | 'remove' | 'add' }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 200 }),
  value: poison,
  how: fc.constantFrom('replace', 'remove', 'add'),
})

/** Every object and list in it, from the outside in. */
function containersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(containersIn)]
}

function changed(text: string, changes: readonly Change[]): string {
  const json: unknown = JSON.parse(text)
  for (const { at, value, how } of changes) {
    const containers = containersIn(json)
    const container = containers[at % containers.length]
    if (container === undefined) continue
    const keys = Object.keys(container)
    const key = how === 'add' || keys.length === 0 ? `k${at}` : (keys[at % keys.length] ?? '')
    if (how === 'remove') Reflect.deleteProperty(container, key)
    // A copy: what is put in may be changed in its turn, and isn't the next run's.
    else Reflect.set(container, key, structuredClone(value))
  }
  return JSON.stringify(json)
}

function check(text: string): void {
  const reading = readBackup(text, new Set())
  if (!reading.ok) return
  const written: { events: unknown[] } = JSON.parse(text)
  expect(reading.preview.added.length + reading.preview.known).toBe(written.events.length)
  expect(reading.preview.added.filter((event) => parseEvent(event).is === 'bad')).toEqual([])
}

it('is refused or complete, whatever places are changed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
      check(changed(valid, changes)),
    ),
    { numRuns: 600 },
  )
})

it('is refused or complete, wherever it is cut, doubled or has other letters', () => {
  const spot = fc.nat({ max: valid.length })
  fc.assert(
    fc.property(spot, spot, fc.string({ unit: 'binary', maxLength: 5 }), (from, to, letters) => {
      check(valid.slice(0, from) + letters + valid.slice(to))
    }),
    { numRuns: 400 },
  )
})

it('carries nothing into what every object inherits', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const text = valid.replace('"settings":', `"${key}":{"polluted":true},"settings":`)
    const inside = valid.replace('"data":{', `"data":{"${key}":{"polluted":true},`)
    for (const each of [text, inside]) readBackup(each, new Set())
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
