import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../utils/etiquette/advise.ts'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold, foldOnto } from '../../../utils/etiquette/fold.ts'
import { followUp } from '../../../utils/etiquette/follow-up.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { contact, now, story, zone } from './stories.ts'
import { event, sending } from './story.ts'

describe('in every timeline', () => {
  it('the window never opens before day 14, in any zone', () => {
    fc.assert(
      fc.property(story, now, zone, (events, at, where) => {
        for (const application of ['job', 'other']) {
          const window = followUp(fold(events), application, at, where, defaultPolicy)
          if (window?.state !== 'open') continue
          const today = dayOf(at, where)
          for (const begun of beginnings(events, application, at)) {
            expect(begun.until(today, { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(14)
          }
          expect(Temporal.PlainDate.from(window.since).dayOfWeek).toBeLessThan(6)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('there is at most one clear check-in per wait, whatever the people, channels and clocks', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(
          fc.record({
            at: now,
            where: zone,
            to: contact,
            channel: fc.constantFrom('gmail' as const, 'linkedin' as const, 'phone' as const),
          }),
          { minLength: 2, maxLength: 12 },
        ),
        (drawn, attempts) => {
          const history = drawn.filter((each) => each.type !== 'applicationClosed' && !isCheckIn(each))
          const clear: string[] = []
          const projection = fold(history)
          for (const { at, where, to, channel } of attempts.toSorted((a, b) =>
            Temporal.Instant.compare(a.at, b.at),
          )) {
            const verdict = advise(projection, sending('check-in', to, { channel }), at, where, defaultPolicy)
            if (verdict.action === 'pause') continue
            if (verdict.action === 'clear' || verdict.reason === 'ask-recruiter') clear.push(at)
            const own = { kind: 'check-in' as const, channel, to: [to] }
            for (const application of ['job', 'other']) {
              foldOnto(projection, [
                event('messageSent', at, own, { application, zone: where, id: `${application}/${at}` }),
              ])
            }
          }
          for (const application of ['job', 'other'])
            expect(waitsWithTwo(history, application, clear)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

function dayOf(at: string, where: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(where).toPlainDate()
}

function isCheckIn(each: TimelineEvent): boolean {
  return each.type === 'messageSent' && each.data.kind === 'check-in'
}

/** The days on which waits of an application began: itself, and every message of theirs but receipts. */
function beginnings(
  events: readonly TimelineEvent[],
  application: string,
  at: string,
): readonly Temporal.PlainDate[] {
  return begunBy(events, application)
    .filter((each) => Temporal.Instant.compare(each.at, at) <= 0)
    .map((each) => dayOf(each.at, each.zone))
}

function begunBy(events: readonly TimelineEvent[], application: string): readonly TimelineEvent[] {
  return events.filter(
    (each) =>
      each.application === application &&
      (each.type === 'applicationAdded' || (each.type === 'messageReceived' && each.data.kind !== 'receipt')),
  )
}

/** Pairs of clear check-ins between which nothing happened that could begin a new wait. */
function waitsWithTwo(events: readonly TimelineEvent[], application: string, clear: readonly string[]) {
  const messages = begunBy(events, application).map((each) => each.at)
  const ends = events.flatMap((each) =>
    each.application === application && (each.type === 'interviewScheduled' || each.type === 'interviewMoved')
      ? [each.data.endsAt ?? Temporal.Instant.from(each.data.startsAt).add({ hours: 1 }).toString()]
      : [],
  )
  return clear.slice(1).flatMap((later, index) => {
    const earlier = clear[index] ?? later
    const isNew = [...messages, ...ends].some(
      (at) => Temporal.Instant.compare(at, earlier) >= 0 && Temporal.Instant.compare(at, later) <= 0,
    )
    return isNew ? [] : [[earlier, later]]
  })
}
