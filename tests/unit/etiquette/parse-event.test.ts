import { describe, expect, it } from 'vitest'
import { parseEvent, parseEvents } from '../../../utils/etiquette/parse-event.ts'

const envelope = {
  id: 'e1',
  at: '2026-11-10T09:00:00Z',
  zone: 'Europe/Berlin',
  application: 'job',
  source: 'hand',
}
const added = { ...envelope, type: 'applicationAdded', data: { company: 'Grünspan Instruments' } }
const interview = { interview: 'i1', startsAt: '2026-11-10T09:00:00Z', kind: 'video', people: [] as string[] }
const scheduled = { ...envelope, type: 'interviewScheduled', data: interview }
const message = {
  ...envelope,
  type: 'messageSent',
  data: { kind: 'thank-you', channel: 'gmail', to: ['birte'] },
}

const without = (value: Record<string, unknown>, key: string) => {
  const { [key]: _, ...rest } = value
  return rest
}

describe('an event', () => {
  it('of every type of the format is known', () => {
    const data = {
      applicationAdded: {
        company: 'Grünspan',
        role: 'Optician',
        domain: 'gruenspan.example',
        link: 'https://gruenspan.example',
        notes: '',
      },
      applicationEdited: { notes: 'Called back.' },
      contactAdded: { contact: 'birte', name: 'Birte', role: 'hiring-manager' },
      contactEdited: { contact: 'birte', emails: [] },
      interviewScheduled: interview,
      interviewMoved: { ...interview, endsAt: '2026-11-10T09:00:00Z' },
      interviewCancelled: { interview: 'i1' },
      messageSent: message.data,
      messageReceived: { kind: 'promise', channel: 'linkedin', from: 'birte', replyBy: '2028-02-29' },
      threadMarked: { thread: 't', kind: 'reply' },
      prepared: { interview: 'i1', text: 'They make sextants.' },
      noted: { interview: 'i1', text: '' },
      connected: { contact: 'birte', network: 'linkedin' },
      nudged: { contact: 'birte', network: 'facebook' },
      paused: { intent: { act: 'send' }, reason: 'too-early' },
      overridden: { intent: null, reason: 'too-early' },
      personConfirmed: { contact: 'birte', network: 'facebook', handle: 'birte.k' },
      personDismissed: { contact: 'birte', network: 'facebook' },
      snoozed: { until: '2026-12-01' },
      applicationClosed: { outcome: 'silent' },
      applicationReopened: {},
      voided: { event: 'e0' },
    }
    for (const [type, of] of Object.entries(data)) {
      expect(parseEvent({ ...envelope, type, data: of })).toMatchObject({
        is: 'known',
        event: { type, data: of },
      })
    }
  })

  it('keeps fields that a newer version has added', () => {
    const newer = { ...message, mood: 'good', data: { ...message.data, weight: 3 } }
    expect(parseEvent(newer)).toEqual({ is: 'known', event: newer })
  })

  it.each(['voided', 'snoozed'])('may stand without an application: %s', (type) => {
    const data = type === 'voided' ? { event: 'e0' } : { until: '2026-12-01' }
    expect(parseEvent({ ...without(envelope, 'application'), type, data }).is).toBe('known')
  })

  it('of an unknown type is foreign, and kept whole', () => {
    const foreign = { ...envelope, type: 'interviewDreamed', data: { colour: 'blue' } }
    expect(parseEvent(foreign)).toEqual({ is: 'foreign', event: foreign })
  })

  it.each(['id', 'at', 'zone', 'source', 'application', 'type', 'data'])('without %s is bad', (key) => {
    expect(parseEvent(without(added, key)).is).toBe('bad')
  })

  it.each([null, undefined, 3, 'text', [], {}])('is not %j', (value) => {
    expect(parseEvent(value).is).toBe('bad')
  })
})

describe('an instant', () => {
  it.each([
    '2026-11-10T09:00:00Z',
    '2026-11-10T09:00Z',
    '2026-11-10T09:00:00.123Z',
    '2026-11-10T10:00:00+01:00',
  ])('may be written %s', (at) => expect(parseEvent({ ...added, at }).is).toBe('known'))

  it.each([
    '2026-11-10T09:00:00',
    '2026-11-10',
    '2026-02-30T09:00:00Z',
    '2027-02-29T09:00:00Z',
    '2026-11-10T25:00:00Z',
    '2026-11-10T09:00:00+01:00[Europe/Berlin]',
    '2026-13-01T09:00:00Z',
    'tomorrow',
    '',
    1_794_300_000_000,
    null,
  ])('is not %j', (at) => {
    expect(parseEvent({ ...added, at })).toMatchObject({ is: 'bad', reason: expect.stringMatching(/^at: /) })
  })
})

describe('a zone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kathmandu'])('is %s', (zone) => {
    expect(parseEvent({ ...added, zone }).is).toBe('known')
  })

  it.each(['Berlin', '+01:00', 'Europe/Atlantis', '', 'CET1', null])('is not %j', (zone) => {
    expect(parseEvent({ ...added, zone })).toMatchObject({
      is: 'bad',
      reason: expect.stringMatching(/^zone: /),
    })
  })
})

describe('an interview', () => {
  it('that ends before it starts is bad', () => {
    const data = { ...interview, endsAt: '2026-11-10T08:59:59Z' }
    expect(parseEvent({ ...scheduled, data })).toEqual({
      is: 'bad',
      reason: 'data: an interview that ends before it starts',
    })
  })

  it('compares its ends as moments, not as text', () => {
    const data = { ...interview, endsAt: '2026-11-10T05:00:00-05:00' }
    expect(parseEvent({ ...scheduled, data }).is).toBe('known')
  })

  it.each(['interview', 'startsAt', 'kind', 'people'])('without %s is bad', (key) => {
    expect(parseEvent({ ...scheduled, data: without(interview, key) }).is).toBe('bad')
  })
})

describe('data', () => {
  it.each([
    ['a kind of message nobody knows', { ...message, data: { ...message.data, kind: 'shout' } }],
    ['a channel nobody knows', { ...message, data: { ...message.data, channel: 'pigeon' } }],
    ['recipients that are no list', { ...message, data: { ...message.data, to: 'birte' } }],
    [
      'a date that does not exist',
      {
        ...message,
        type: 'messageReceived',
        data: { kind: 'promise', channel: 'gmail', replyBy: '2026-02-30' },
      },
    ],
    [
      'a date with a time',
      {
        ...message,
        type: 'messageReceived',
        data: { kind: 'promise', channel: 'gmail', replyBy: '2026-02-20T00:00:00Z' },
      },
    ],
    [
      'a role nobody knows',
      { ...envelope, type: 'contactAdded', data: { contact: 'c', name: 'C', role: 'boss' } },
    ],
    ['an ending nobody knows', { ...envelope, type: 'applicationClosed', data: { outcome: 'won' } }],
    ['an empty id', { ...added, id: '' }],
    ['a company without a name', { ...added, data: { company: '' } }],
    ['a company with too long a name', { ...added, data: { company: 'x'.repeat(501) } }],
    [
      'more than 500 recipients',
      { ...message, data: { ...message.data, to: Array.from({ length: 501 }, () => 'x') } },
    ],
  ])('is bad with %s', (_, value) => {
    expect(parseEvent(value).is).toBe('bad')
  })

  it('is bad in few words, however long the bad value is', () => {
    const parsed = parseEvent({ ...message, data: { ...message.data, kind: 'x'.repeat(10_000) } })
    expect(parsed).toMatchObject({ is: 'bad', reason: expect.stringMatching(/^data\.kind: .{1,600}$/) })
  })

  it('is only text, whatever it looks like', () => {
    const company = '<img src=x onerror=alert(1)>{{7*7}}=HYPERLINK("x")'
    expect(parseEvent({ ...added, data: { company } })).toMatchObject({ event: { data: { company } } })
  })
})

describe('many events', () => {
  it('are sorted into known, foreign and bad, and a bad one stops nothing', () => {
    const values = [added, { ...added, at: 'never' }, { ...added, type: 'newer' }, message]
    expect(parseEvents(values)).toEqual({
      events: [added, message],
      foreign: [{ ...added, type: 'newer' }],
      bad: [{ index: 1, reason: expect.stringMatching(/^at: /) }],
    })
  })
})
