import { describe, expect, it } from 'vitest'
import {
  checkLog,
  emptyLog,
  type LogKind,
  type LogValues,
  logEvent,
  logKinds,
} from '../../../components/forms/log-values.ts'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'

const context = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', newId: () => 'new-id' }

function typed(what: LogKind, more: Partial<LogValues> = {}): LogValues {
  return {
    ...emptyLog(what, '2026-11-25'),
    interview: 'interview-1',
    interviewOn: '2026-11-30',
    interviewAt: '10:00',
    text: 'the old granary',
    name: 'Noor Haddad',
    ...more,
  }
}

describe('what is written down by hand', () => {
  it.each(logKinds)('is an event of the timeline (%s)', (what) => {
    expect(checkLog(typed(what), context)).toEqual({})
    expect(parseEvent(logEvent(typed(what), 'larkspur', context))).toMatchObject({ is: 'known' })
  })

  it.each<[string, LogValues, Record<string, string>]>([
    ['a day ahead', typed('thank-you', { on: '2026-11-26' }), { on: 'errorDateFuture' }],
    ['no day', typed('check-in', { on: '' }), { on: 'errorDate' }],
    ['a promise without a date', typed('received', { received: 'promise' }), { replyBy: 'errorReplyBy' }],
    ['no interview', typed('moved', { interview: '' }), { interview: 'errorInterviewMissing' }],
    ['empty notes', typed('notes', { text: ' ' }), { text: 'errorNotes' }],
    ['a person without a name', typed('person', { name: '' }), { name: 'errorPersonName' }],
  ])('is refused in words: %s', (_name, values, errors) => {
    expect(checkLog(values, context)).toEqual(errors)
  })

  it('happened now when it was today, and at the end of its day when it was earlier', () => {
    expect(logEvent(typed('thank-you'), 'larkspur', context).at).toBe('2026-11-25T09:00:00Z')
    expect(logEvent(typed('thank-you', { on: '2026-11-20' }), 'larkspur', context).at).toBe(
      '2026-11-20T22:30:00Z',
    )
  })

  it('keeps the date of a promise, and none with news', () => {
    const promise = typed('received', { received: 'promise', replyBy: '2026-12-01', from: 'noor' })
    expect(logEvent(promise, 'larkspur', context).data).toEqual({
      kind: 'promise',
      channel: 'gmail',
      from: 'noor',
      replyBy: '2026-12-01',
    })
    const update = typed('received', { received: 'update', replyBy: '2026-12-01' })
    expect(logEvent(update, 'larkspur', context).data).toEqual({ kind: 'update', channel: 'gmail' })
  })

  it('moves the interview that was chosen and schedules a new one under a new id', () => {
    expect(logEvent(typed('moved'), 'larkspur', context)).toMatchObject({
      type: 'interviewMoved',
      data: { interview: 'interview-1', startsAt: '2026-11-30T09:00:00Z' },
    })
    expect(logEvent(typed('interview'), 'larkspur', context)).toMatchObject({
      type: 'interviewScheduled',
      data: { interview: 'new-id' },
    })
  })
})
