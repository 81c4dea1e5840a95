import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'
import { createSoundness } from '../../../utils/timeline/sound.ts'

const isSound = createSoundness()
const instant = '2026-11-20T13:00:00Z'
const interview = { interview: 'round-1', startsAt: instant, endsAt: '2026-11-20T14:00:00Z', kind: 'video' }

/** One of each type, with every field that it may have. */
const whole: Readonly<Record<string, Record<string, unknown>>> = {
  applicationAdded: { company: 'Larkspur', role: 'x', domain: 'x', link: 'x', notes: 'x', address: 'x' },
  applicationEdited: { company: 'Larkspur', role: 'x', domain: 'x', link: 'x', notes: 'x', address: 'x' },
  contactAdded: { contact: 'mara', name: 'Mara', role: 'recruiter', emails: ['x'], profiles: ['x'] },
  contactEdited: { contact: 'mara', name: 'Mara', role: 'other', emails: ['x'], profiles: ['x'] },
  interviewScheduled: { ...interview, people: ['mara'] },
  interviewMoved: { ...interview, people: [] },
  interviewCancelled: { interview: 'round-1' },
  messageSent: {
    kind: 'thank-you',
    channel: 'gmail',
    to: ['mara'],
    thread: 't',
    message: 'm',
    interview: 'round-1',
    account: 'a@x.example',
  },
  messageReceived: {
    kind: 'promise',
    channel: 'linkedin',
    from: 'mara',
    thread: 't',
    message: 'm',
    replyBy: '2026-12-04',
    account: 'a@x.example',
  },
  threadMarked: { thread: 't', kind: 'reply' },
  prepared: { interview: 'round-1', text: 'x' },
  noted: { interview: 'round-1', text: 'x' },
  connected: { contact: 'mara', network: 'linkedin' },
  nudged: { contact: 'mara', network: 'facebook' },
  paused: { intent: { act: 'send' }, reason: 'too-early' },
  overridden: { intent: { act: 'send' }, reason: 'too-early' },
  personConfirmed: { contact: 'mara', network: 'facebook', handle: 'mara.l' },
  personDismissed: { contact: 'mara', network: 'facebook', handle: 'mara.l' },
  snoozed: { until: '2026-12-04' },
  applicationClosed: { outcome: 'silent' },
  applicationReopened: {},
  voided: { event: 'e1' },
  holographed: { of: ['a newer', { version: 1 }] },
}
const entryOf = (type: string, data: unknown): Record<string, unknown> => ({
  id: 'e1',
  type,
  at: '2026-11-10T08:00:00Z',
  zone: 'Europe/Berlin',
  source: 'hand',
  application: 'app-1',
  data,
})
const types = Object.keys(whole)
const passes = (value: unknown) => parseEvent(value).is !== 'bad'

/** What may stand in a field that something has gone wrong with. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    Number.NaN,
    true,
    [],
    {},
    [''],
    [1],
    'a word',
    '2026-12-04',
    '2026-02-30',
    '2026-12-32',
    '12026-12-04',
    instant,
    '2026-11-20T13:00:00',
    '2026-02-30T13:00:00Z',
    '2026-11-31T13:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T13:00:60Z',
    '2026-11-20T13:00:00+01:00',
    '2026-11-20T13:00Z',
    '2031-11-20T13:00:00.123456789Z',
    '2026-11-20T13:00:00[Europe/Berlin]',
    'Europe/Berlin',
    'Europe/Nowhere',
    '+01:00',
    'thank-you',
    'gmail',
    'video',
    'offer',
    'other',
    'x'.repeat(501),
    'x'.repeat(1_001),
    'x'.repeat(5_000),
    'x'.repeat(100_001),
    Array.from({ length: 501 }, () => 'x'),
    ['x'.repeat(2_001)],
  ),
  fc.anything(),
)

describe('what is read by hand, as every page does before it shows anything', () => {
  it.each(types)('takes %s as it is', (type) => {
    expect([isSound(entryOf(type, whole[type])), passes(entryOf(type, whole[type]))]).toEqual([true, true])
  })

  it('judges like the rules of the format, whatever stands in whichever field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.nat(), anything, fc.boolean(), (type, place, odd, inData) => {
        const data = { ...whole[type] }
        const entry = entryOf(type, data)
        const target = inData ? data : entry
        const keys = Object.keys(target)
        const key = keys[place % Math.max(1, keys.length)]
        if (key === undefined) return
        target[key] = odd
        if (odd === undefined) delete target[key]
        expect([isSound(entry), entry]).toEqual([passes(entry), entry])
      }),
      { numRuns: 3_000 },
    )
  })

  it('judges like them where a field is not there, and of whatever else lies there', () => {
    for (const type of types)
      for (const key of [...Object.keys(entryOf(type, {})), ...Object.keys(whole[type] ?? {})]) {
        const data = { ...whole[type] }
        const entry = entryOf(type, data)
        delete data[key]
        delete entry[key]
        expect([type, key, isSound(entry)]).toEqual([type, key, passes(entry)])
      }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isSound(value)).toBe(passes(value))
      }),
    )
  })
})
