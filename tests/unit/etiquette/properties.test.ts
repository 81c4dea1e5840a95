import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../utils/etiquette/advise.ts'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold, foldOnto } from '../../../utils/etiquette/fold.ts'
import { followUp } from '../../../utils/etiquette/follow-up.ts'
import type { Intent } from '../../../utils/etiquette/intent.ts'
import { parseEvents } from '../../../utils/etiquette/parse-event.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import type { Projection } from '../../../utils/etiquette/projection.ts'
import { contact, happenings, now, story, unrelated, zone } from './stories.ts'
import { doing, event, sending } from './story.ts'

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom(
        'thank-you' as const,
        'check-in' as const,
        'reply' as const,
        'other' as const,
        'unclear' as const,
      ),
      to: fc.uniqueArray(fc.oneof(contact, fc.constantFrom('desk@gruenspan.example', 'x@far.example')), {
        maxLength: 3,
      }),
      more: fc.record(
        {
          thread: fc.constantFrom('t1', 't2', 't9'),
          channel: fc.constantFrom('gmail' as const, 'letter' as const),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ kind, to, more }) => sending(kind, to, more)),
  fc
    .record({
      act: fc.constantFrom('connect' as const, 'follow' as const, 'message' as const, 'visit' as const),
      network: fc.constantFrom('facebook', 'linkedin'),
      to: contact,
    })
    .map(({ act, network, to }) => doing(act, network, to)),
)

/** Everything that can be asked at one moment. */
function answers(projection: Projection, at: string, where: string, asking: readonly Intent[] = []) {
  return {
    windows: ['job', 'other'].map((application) =>
      followUp(projection, application, at, where, defaultPolicy),
    ),
    verdicts: asking.map((each) => advise(projection, each, at, where, defaultPolicy)),
  }
}

describe('for every timeline', () => {
  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        story,
        fc.infiniteStream(fc.nat()),
        now,
        zone,
        fc.array(intent, { maxLength: 4 }),
        (events, dice, at, where, asking) => {
          const shuffled = events
            .map((each) => ({ each, key: dice.next().value }))
            .sort((a, b) => a.key - b.key)
          const one = answers(fold(events), at, where, asking)
          const other = answers(fold(shuffled.map(({ each }) => each)), at, where, asking)
          expect(withoutTies(other)).toEqual(withoutTies(one))
        },
      ),
    )
  })

  it('an event that arrives twice counts once', () => {
    fc.assert(
      fc.property(story, now, zone, (events, at, where) => {
        expect(answers(fold([...events, ...events]), at, where)).toEqual(answers(fold(events), at, where))
      }),
    )
  })

  it('folding piece by piece is folding all at once', () => {
    fc.assert(
      fc.property(
        story,
        fc.nat({ max: 30 }),
        now,
        zone,
        fc.array(intent, { maxLength: 4 }),
        (events, cut, at, where, asking) => {
          const pieces = fold(events.slice(0, cut))
          answers(pieces, at, where, asking)
          foldOnto(pieces, events.slice(cut))
          expect(answers(pieces, at, where, asking)).toEqual(answers(fold(events), at, where, asking))
        },
      ),
    )
  })

  it('an unrelated event changes no window', () => {
    fc.assert(
      fc.property(story, happenings(unrelated, 'unrelated'), now, zone, (events, more, at, where) => {
        expect(answers(fold([...events, ...more]), at, where)).toEqual(answers(fold(events), at, where))
      }),
    )
  })

  it('an event of one application changes no window of another', () => {
    fc.assert(
      fc.property(story, now, zone, (events, at, where) => {
        const own = events.filter((each) => each.application === 'job' || each.type === 'contactEdited')
        expect(followUp(fold(events), 'job', at, where, defaultPolicy)).toEqual(
          followUp(fold(own), 'job', at, where, defaultPolicy),
        )
      }),
    )
  })

  it('voiding equals never having happened', () => {
    fc.assert(
      fc.property(
        story,
        fc.nat(),
        now,
        zone,
        fc.array(intent, { maxLength: 4 }),
        (events, pick, at, where, asking) => {
          const taken = events[pick % events.length]
          if (taken === undefined) return
          const gone = event('voided', taken.at, { event: taken.id }, { id: 'void' })
          const never = events.filter((each) => each !== taken)
          expect(answers(fold([...events, gone]), at, where, asking)).toEqual(
            answers(fold(never), at, where, asking),
          )
        },
      ),
    )
  })

  it('voiding the void equals the event', () => {
    fc.assert(
      fc.property(story, fc.nat(), now, zone, (events, pick, at, where) => {
        const taken = events[pick % events.length]
        if (taken === undefined) return
        const gone = event('voided', taken.at, { event: taken.id }, { id: 'void' })
        const back = event('voided', taken.at, { event: 'void' }, { id: 'back' })
        expect(answers(fold([...events, back, gone]), at, where)).toEqual(answers(fold(events), at, where))
      }),
    )
  })

  it('import of an export gives the same windows and verdicts', () => {
    fc.assert(
      fc.property(story, now, zone, fc.array(intent, { maxLength: 4 }), (events, at, where, asking) => {
        const imported = parseEvents(JSON.parse(JSON.stringify(events)))
        expect(imported.bad).toEqual([])
        expect(answers(fold(imported.events), at, where, asking)).toEqual(
          answers(fold(events), at, where, asking),
        )
      }),
    )
  })

  it('a verdict never changes because of a read', () => {
    fc.assert(
      fc.property(
        story,
        now,
        now,
        zone,
        fc.array(intent, { minLength: 1, maxLength: 6 }),
        (events, at, elsewhen, where, asking) => {
          const projection = fold(events)
          const first = answers(projection, at, where, asking)
          answers(projection, elsewhen, where, asking)
          expect(answers(projection, at, where, asking)).toEqual(first)
        },
      ),
    )
  })

  it('what has not happened by now changes nothing', () => {
    fc.assert(
      fc.property(story, now, zone, fc.array(intent, { maxLength: 4 }), (events, at, where, asking) => {
        const past = events.filter((each) => Temporal.Instant.compare(each.at, at) <= 0)
        expect(answers(fold(past), at, where, asking)).toEqual(answers(fold(events), at, where, asking))
      }),
    )
  })

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

/** People at one instant are listed as they arrived; everything else must be equal. */
function withoutTies(given: ReturnType<typeof answers>) {
  return {
    verdicts: given.verdicts,
    windows: given.windows.map((window) =>
      window?.state === 'open' ? { ...window, ask: window.ask.toSorted() } : window,
    ),
  }
}

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
