import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportBackup, mostCharacters } from '../../../utils/timeline/backup.ts'
import type { AnyEvent } from '../../../utils/timeline/database.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { added, letter } from './invented.ts'

const now = '2026-12-01T09:00:00Z'
const nothing = new Set<string>()
const events: readonly AnyEvent[] = [
  added('e1', '2026-11-10T08:00:00Z'),
  letter('e2', '2026-11-20T10:00:00Z'),
  {
    id: 'e3',
    type: 'wishWished',
    at: '2026-11-21T10:00:00Z',
    zone: 'Europe/Berlin',
    source: 'hand',
    data: { wish: 'from 2031' },
  },
]

/** A backup of one event with some parts replaced. */
function file(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'fortnight',
    version: 1,
    exportedAt: now,
    settings: {},
    events: [],
    ...changes,
  })
}

function refusalOf(text: string) {
  const reading = readBackup(text, nothing)
  return reading.ok ? 'accepted' : reading.refusal
}

describe('a backup', () => {
  it('comes back as it went, types of newer versions included', () => {
    const reading = readBackup(exportBackup({ policy: { waitDays: 10 } }, events, now), nothing)
    expect(reading).toEqual({
      ok: true,
      preview: {
        exportedAt: now,
        settings: { policy: { waitDays: 10 } },
        added: events,
        known: 0,
        foreign: [{ type: 'wishWished', events: 1 }],
        unread: 0,
        applications: [{ application: 'app-1', company: 'Larkspur Robotics' }],
      },
    })
  })

  it('is valid JSON with one event a line, in the order in which things happened', () => {
    const text = exportBackup({}, events.toReversed(), now)
    expect(JSON.parse(text).events.map(({ id }: { id: string }) => id)).toEqual(['e1', 'e2', 'e3'])
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(3)
    expect(JSON.parse(exportBackup({}, [], now)).events).toEqual([])
  })

  it('says what is here already, and counts an id once', () => {
    const twice = exportBackup({}, [...events, added('e1', '2026-11-30T08:00:00Z')], now)
    const reading = readBackup(twice, new Set(['e2']))
    expect(reading).toMatchObject({ ok: true, preview: { known: 2 } })
    expect(reading.ok && reading.preview.added.map(({ id }) => id)).toEqual(['e1', 'e3'])
  })

  it('may come without settings', () => {
    expect(readBackup(file({ settings: undefined }), nothing)).toMatchObject({
      ok: true,
      preview: { settings: {} },
    })
  })

  it.each([
    ['an empty file', '', { reason: 'not-json' }],
    ['a letter', 'Dear Ms Example,', { reason: 'not-json' }],
    ['a file cut off in the middle', exportBackup({}, events, now).slice(0, 200), { reason: 'not-json' }],
    ['a list', '[]', { reason: 'not-a-backup' }],
    ['nothing', 'null', { reason: 'not-a-backup' }],
    ['another program’s file', '{"jobs":[]}', { reason: 'not-a-backup' }],
    ['another format', file({ format: 'sennight' }), { reason: 'not-a-backup' }],
    ['a version that is no number', file({ version: '1' }), { reason: 'not-a-backup' }],
    ['a version before the first', file({ version: 0 }), { reason: 'not-a-backup' }],
    [
      'a newer version, whatever is in it',
      file({ version: 2, events: 'new' }),
      { reason: 'newer-version', version: 2 },
    ],
  ])('refuses %s', (_what, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal)
  })

  it.each([
    ['no events', file({ events: undefined }), 'events'],
    ['events that are no list', file({ events: {} }), 'events'],
    ['no date', file({ exportedAt: 'yesterday' }), 'exportedAt'],
    ['settings that are a list', file({ settings: 7 }), 'settings'],
    ['a wait of a year', file({ settings: { policy: { waitDays: 365 } } }), 'settings.policy'],
    ['an event without id', file({ events: [{ ...events[0], id: undefined }] }), 'events[0]'],
    [
      'an event of no known day',
      file({ events: [events[0], { ...events[1], at: '2026-02-31T00:00:00Z' }] }),
      'events[1]',
    ],
    ['an event in no zone', file({ events: [{ ...events[0], zone: 'Mars/Base' }] }), 'events[0]'],
    [
      'an event without its application',
      file({ events: [{ ...events[0], application: undefined }] }),
      'events[0]',
    ],
    [
      'a kind that does not exist',
      file({ events: [{ ...events[1], data: { kind: 'poke', channel: 'gmail', to: [] } }] }),
      'events[0]',
    ],
    ['an event that is a word', file({ events: ['hello'] }), 'events[0]'],
  ])('is damaged by %s, and says where', (_what, text, place) => {
    expect(refusalOf(text)).toMatchObject({ reason: 'damaged', place })
  })

  it('lets nothing reach for a prototype', () => {
    const text = file({ events: [events[2]] }).replace('"wish"', '"__proto__"')
    expect(refusalOf(text)).toMatchObject({ reason: 'damaged', place: 'events[0].data.__proto__' })
    expect(refusalOf(file({ settings: { constructor: 1 } }))).toMatchObject({ place: 'settings.constructor' })
  })

  it('refuses what is nested without end, and survives it', () => {
    const deep = file().replace('"settings":{}', `"settings":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)
    expect(refusalOf(deep)).toMatchObject({ reason: 'damaged' })
  })

  it('refuses a huge file unread, and too many events', () => {
    expect(refusalOf(' '.repeat(mostCharacters + 1))).toEqual({ reason: 'too-large' })
    expect(refusalOf(file({ events: Array(200_001).fill(0) }))).toEqual({ reason: 'too-large' })
  })

  it('reads any text at all without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text, nothing).ok).toBe(false)
      }),
    )
  })

  it('reads any damage to an event without throwing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'type', 'at', 'zone', 'data', 'source'),
        fc.jsonValue(),
        (key, value) => {
          const reading = readBackup(file({ events: [{ ...events[1], [key]: value }] }), nothing)
          expect(typeof reading.ok).toBe('boolean')
        },
      ),
    )
  })
})
