import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../utils/etiquette/dates.ts'
import { fold } from '../../../../utils/etiquette/fold.ts'
import { windowOf } from '../../../../utils/etiquette/follow-up.ts'
import { compare } from '../../../../utils/etiquette/order.ts'
import { defaultPolicy } from '../../../../utils/etiquette/policy.ts'
import { readSituation } from '../../../../utils/etiquette/situation.ts'
import { isKnown } from '../../../../utils/timeline/sound.ts'
import { Machine, QuotaError, Relay, settle } from './machines.ts'

const now = '2026-12-01T09:00:00Z'
const devices = ['ada1', 'bob2', 'cyn3', 'dan4']

/** A few instants, so that machines often write at the very same one. */
const instants = ['08:00:00Z', '08:00:00.000Z', '09:30:00Z', '11:00:00Z'].map((time) => `2026-11-10T${time}`)
const applications = ['app-1', 'app-2', 'app-3']

const shape = fc.record({
  what: fc.constantFrom('added', 'edited', 'sent', 'closed', 'voided', 'foreign'),
  at: fc.constantFrom(...instants),
  application: fc.constantFrom(...applications),
  number: fc.nat(30),
  role: fc.constantFrom('Analyst', 'Librarian', 'Pilot'),
})
/** Sites give the same message the same id on every machine, and machines may read it differently. */
const isShared = ({ number }: { number: number }) => number < 6

function eventOf(
  one: { what: string; at: string; application: string; number: number; role: string },
  id: string,
) {
  const { what, at, application, number, role } = one
  const all = { id, at, zone: 'Europe/Berlin', source: 'hand' as const, application }
  switch (what) {
    case 'added':
      return { ...all, type: 'applicationAdded', data: { company: `Company ${application}`, role } } as const
    case 'edited':
      return { ...all, type: 'applicationEdited', data: { role } } as const
    case 'sent':
      return {
        ...all,
        type: 'messageSent',
        data: { kind: 'check-in', channel: 'phone', to: [role] },
      } as const
    case 'closed':
      return { ...all, type: 'applicationClosed', data: { outcome: 'silent' } } as const
    case 'voided':
      return { ...all, type: 'voided', data: { event: `shared-${number}` } } as const
    default:
      return { ...all, type: 'wishWished', data: { wish: role } } as const
  }
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), who: fc.nat(3), event: shape }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('exchange' as const), who: fc.nat(3), fails: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      who: fc.nat(3),
      some: fc.nat(255),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('empty' as const), who: fc.nat(3) }) },
)

/** Everything that is worked out of a timeline: each window, and what it was worked out of in its order. */
function folds(machine: Machine) {
  const projection = fold(machine.events.filter(isKnown))
  return applications.map((application) => {
    const situation = readSituation(projection, application, timeOf(now), defaultPolicy)
    const entries = projection.applications.get(application)?.entries ?? []
    return {
      window: situation && windowOf(situation, timeOf(now), 'Europe/Berlin', defaultPolicy),
      role: situation?.application.role,
      entries: entries.toSorted(compare).map(({ event }) => event),
    }
  })
}

describe('machines that are joined by the browser’s sync', () => {
  it('all come to the same timeline and the same windows, whatever is delayed, doubled, refused, cut off or written at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const machines = devices.map((device) => new Machine(device))
        const relay = new Relay(machines)
        const written = new Set<string>()
        for (const [index, one] of steps.entries()) {
          const machine = machines[one.who] ?? new Machine('none')
          switch (one.do) {
            case 'write': {
              const id = isShared(one.event) ? `shared-${one.event.number}` : `${machine.device}-${index}`
              machine.write(eventOf(one.event, id))
              break
            }
            case 'exchange':
              machine.area.failsNext = one.fails
              await machine.exchange(now).catch((error) => {
                if (!(error instanceof QuotaError)) throw error
              })
              machine.area.failsNext = false
              relay.collect(machine)
              break
            case 'deliver':
              relay.deliver(machine, (number) => ((one.some >> (number % 8)) & 1) === 1, one.twice)
              break
            case 'empty':
              // The database is lost. What nobody had heard of by then is gone with it.
              machine.rows = []
              break
          }
          for (const id of machines.flatMap(({ ids }) => ids)) written.add(id)
        }
        const known = new Set(machines.flatMap(({ ids }) => ids))
        await settle(relay, now)
        const [first] = machines
        if (first === undefined) throw new Error('no machine')
        for (const id of known) expect(first.ids).toContain(id)
        for (const machine of machines) {
          expect(machine.events).toEqual(first.events)
          expect(folds(machine)).toEqual(folds(first))
          expect(Object.fromEntries(machine.area.items)).toEqual(Object.fromEntries(first.area.items))
        }
      }),
      { numRuns: 120 },
    )
  })
})
