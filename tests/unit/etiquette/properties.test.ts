import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../utils/etiquette/advise.ts'
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
