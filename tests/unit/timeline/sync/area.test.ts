import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '../../../../utils/timeline/database.ts'
import { mostBytes, readArea, segmentKey } from '../../../../utils/timeline/sync/area.ts'
import { filledBytes } from '../../../../utils/timeline/sync/choose.ts'
import { leavingOrder } from '../../../../utils/timeline/sync/leaving.ts'
import { planItems } from '../../../../utils/timeline/sync/plan.ts'
import { readSegment, writeSegment } from '../../../../utils/timeline/sync/segment.ts'
import { zip } from '../../../../utils/timeline/zipped.ts'
import { added, letter } from '../invented.ts'
import { Machine, Relay, settle } from './machines.ts'

const now = '2026-12-01T09:00:00Z'

/** An application with a letter and notes that hardly shrink; closed on that day of 2026, if any. */
function application(name: string, closedOn?: string): readonly AnyEvent[] {
  const at = `2026-01-10T08:00:00Z`
  const random = Array.from({ length: 8 }, () => crypto.randomUUID()).join(' ')
  const notes = { ...added(`${name}-added`, at, `Company ${name}`, name) }
  const rest: AnyEvent[] = [letter(`${name}-letter`, '2026-01-20T08:00:00Z', name)]
  if (closedOn !== undefined) {
    rest.push({
      id: `${name}-closed`,
      type: 'applicationClosed',
      at: `${closedOn}T08:00:00Z`,
      zone: 'Europe/Berlin',
      application: name,
      source: 'hand',
      data: { outcome: 'rejected' },
    })
  }
  return [{ ...notes, data: { ...notes.data, notes: random } }, ...rest]
}

const dayOf = (number: number) => Temporal.PlainDate.from('2026-02-01').add({ days: number }).toString()
/** So many applications, every one but the last ten closed, the first ones first. */
const applications = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    application(`app-${number}`, number < count - 10 ? dayOf(number) : undefined),
  )
const exchanged = async (machine: Machine, isWriting = true) => {
  const outcome = await machine.exchange(now, isWriting)
  if (outcome.is !== 'done') throw new Error(outcome.is)
  return outcome.exchanged
}

describe('an item of the area', () => {
  it('comes back as it went, the place of each entry in its instant included', async () => {
    const carried = [
      { event: added('e1', now), rank: 0 },
      { event: letter('e2', now), rank: 1 },
      { event: { ...letter('e3', now), type: 'wishWished', data: { wish: 'from 2031' } }, rank: 2 },
    ]
    expect(await readSegment(await writeSegment(carried))).toEqual({ is: 'read', carried })
  })

  it.each([
    ['something else', 7, 'damaged'],
    ['a text', 'hello', 'damaged'],
    ['a newer version', '2:whatever', 'newer'],
    ['nothing', '1:', 'damaged'],
    ['no base64', '1:§§§', 'damaged'],
  ])('that is %s is left alone', async (_what, value, is) => {
    expect(await readSegment(value)).toEqual({ is })
  })

  it('that says something impossible is left alone as a whole', async () => {
    const of = async (json: unknown) => `1:${(await zip(JSON.stringify(json), 'deflate-raw')).toBase64()}`
    expect(await readSegment(await of([[0, { ...added('e1', now), at: 'soon' }]]))).toEqual({ is: 'damaged' })
    expect(await readSegment(await of([[-1, added('e1', now)]]))).toEqual({ is: 'damaged' })
    expect(await readSegment(await of({ length: 3 }))).toEqual({ is: 'damaged' })
    expect(await readSegment(await of(' '.repeat(5_000_000)))).toEqual({ is: 'damaged' })
  })

  it('may be any text at all', async () => {
    const whole = await writeSegment([{ event: added('e1', now), rank: 0 }])
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.nat(whole.length).map((cut) => whole.slice(0, cut)),
        ),
        async (text) => {
          const reading = await readSegment(text)
          expect(text === whole ? 'read' : reading.is).not.toBe(text === whole ? 'damaged' : 'read')
        },
      ),
    )
  })
})

describe('when there is more than the browser carries', () => {
  it('closed applications leave first, the oldest closing first, and whatever runs stays', () => {
    const events = [
      application('old', '2026-03-01'),
      application('runs'),
      application('older', '2026-02-01'),
    ].flat()
    expect(leavingOrder(events, now)).toEqual(['older', 'old', 'runs'])
  })

  it('the newest travel, the number of the others is said, and nothing leaves this machine', async () => {
    const machine = new Machine('ada1')
    machine.write(...applications(500).flat())
    const { applicationsStaying, full, waiting } = await exchanged(machine)
    expect(applicationsStaying).toBeGreaterThan(100)
    expect(waiting).toBe(0)
    expect(full).toBeGreaterThan(0.7)
    expect(full).toBeLessThanOrEqual(1)
    expect(machine.rows).toHaveLength(10 * 2 + 490 * 3)

    const other = new Machine('bob2')
    for (const [key, value] of machine.area.items) other.area.arrive(key, value)
    await exchanged(other)
    const there = new Set(other.events.map((event) => event.application))
    expect(there.size).toBe(500 - applicationsStaying)
    expect(there).not.toContain('app-0')
    expect(there).toContain('app-489')
    expect(there).toContain('app-499')
  })

  it('an application closed later pushes out the oldest, not itself', async () => {
    const machine = new Machine('ada1')
    machine.write(...applications(500).flat())
    const before = await exchanged(machine)
    machine.write(...application('newest'))
    const after = await exchanged(machine)
    expect(after.applicationsStaying).toBeGreaterThanOrEqual(before.applicationsStaying)
    const other = new Machine('bob2')
    for (const [key, value] of machine.area.items) other.area.arrive(key, value)
    await exchanged(other)
    expect(other.ids).toContain('newest-added')
  })

  it('two machines that are both full come to rest, and stay within what is allowed', async () => {
    const one = new Machine('ada1')
    const other = new Machine('bob2')
    const all = applications(500)
    one.write(...all.slice(0, 300).flat())
    other.write(...all.slice(200).flat())
    const relay = new Relay([one, other])
    await settle(relay, now)
    const area = await readArea(await one.area.read())
    expect(area.bytes).toBeLessThanOrEqual(mostBytes)
    expect(one.ids).toContain('app-499-added')
    expect(other.ids).toContain('app-0-added')
  }, 60_000)

  it('a note that is longer than an item stays here alone, and is counted', async () => {
    const machine = new Machine('ada1')
    const long = Array.from({ length: 900 }, () => crypto.randomUUID()).join(' ')
    machine.write(added('e1', now), {
      ...added('e2', now),
      data: { company: 'Larkspur Robotics', notes: long },
    })
    expect(await exchanged(machine)).toMatchObject({ entriesTooLong: 1, waiting: 0 })
    const other = new Machine('bob2')
    for (const [key, value] of machine.area.items) other.area.arrive(key, value)
    await exchanged(other)
    expect(other.ids).toEqual(['e1'])
  })
})

describe('what lies in the area', () => {
  it('is written once, in few items, and not again while nothing changes', async () => {
    const machine = new Machine('ada1')
    for (let number = 0; number < 60; number += 1) {
      machine.write(...application(`app-${number}`))
      await exchanged(machine)
    }
    const { segments } = await readArea(await machine.area.read())
    const whole = segments.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(segments.length).toBeLessThanOrEqual(Math.ceil(whole / 4_096) + 1)
    const { writes } = machine.area
    expect(await exchanged(machine)).toMatchObject({ came: 0, isMoreToWrite: false })
    expect(machine.area.writes).toBe(writes)
  })

  it('is only read where nothing may be written', async () => {
    const machine = new Machine('ada1')
    machine.write(added('e1', now))
    expect(await exchanged(machine, false)).toMatchObject({ isMoreToWrite: true })
    expect(machine.area.writes).toBe(0)
  })

  it('and can’t be read is left as it is, and named', async () => {
    const machine = new Machine('ada1')
    machine.area.arrive(segmentKey('bob2', 0), '9:of another time')
    machine.area.arrive(segmentKey('bob2', 1), '1:spoilt')
    machine.area.arrive('colour', 'green')
    machine.write(added('e1', now))
    expect(await exchanged(machine)).toMatchObject({ newer: 1, damaged: 1, came: 0, otherMachines: 1 })
    expect(Object.fromEntries(machine.area.items)).toMatchObject({
      'd/bob2/0': '9:of another time',
      'd/bob2/1': '1:spoilt',
      colour: 'green',
    })
  })

  it('brings a machine back what it lost', async () => {
    const machine = new Machine('ada1')
    machine.write(added('e1', now), letter('e2', now))
    await exchanged(machine)
    machine.rows = []
    expect(await exchanged(machine)).toMatchObject({ came: 2 })
    expect(machine.ids).toEqual(['e1', 'e2'])
  })

  it('of a machine that is gone is carried on by another, and then makes room', async () => {
    const [gone, stays] = [new Machine('ada1'), new Machine('bob2')]
    gone.write(added('e1', '2026-08-01T08:00:00Z'))
    await gone.exchange('2026-08-02T08:00:00Z')
    for (const [key, value] of gone.area.items) stays.area.arrive(key, value)
    await stays.exchange('2026-09-01T08:00:00Z')
    expect([...stays.area.items.keys()].sort()).toEqual(['d/ada1', 'd/ada1/0', 'd/bob2'])
    await settle(new Relay([stays]), now)
    expect([...stays.area.items.keys()].sort()).toEqual(['d/bob2', 'd/bob2/0'])
    expect(stays.ids).toEqual(['e1'])
  })

  it('keeps a sign of life that an errant clock had written in the future from lasting', async () => {
    const machine = new Machine('ada1')
    await machine.exchange('2031-01-01T08:00:00Z')
    await machine.exchange(now)
    expect(machine.area.items.get('d/ada1')).toEqual({ seen: '2026-12-01' })
  })
})

describe('an emptied machine', () => {
  it.each([
    ['that forgot who it was', 'new7'],
    ['that is still known', 'ada1'],
  ])('%s never empties the others, and is filled again', async (_what, device) => {
    const [ada, bob] = [new Machine('ada1'), new Machine('bob2')]
    ada.write(added('e1', now), letter('e2', now))
    bob.write(added('e3', now, 'Quillmark Press', 'app-2'))
    await settle(new Relay([ada, bob]), now)
    const again = new Machine(device)
    for (const [key, value] of ada.area.items) again.area.arrive(key, value)
    await settle(new Relay([again, bob]), now)
    expect(again.ids).toEqual(['e1', 'e2', 'e3'])
    expect(bob.ids).toEqual(['e1', 'e2', 'e3'])
  })

  it('whose area is empty too takes nothing from the others when it writes', async () => {
    const [ada, bob] = [new Machine('ada1'), new Machine('bob2')]
    ada.write(added('e1', now))
    bob.write(letter('e2', now))
    await settle(new Relay([ada, bob]), now)
    ada.rows = []
    ada.area.items.clear()
    const relay = new Relay([ada, bob])
    await ada.exchange(now)
    relay.collect(ada)
    relay.deliver(bob)
    await bob.exchange(now)
    expect(bob.ids).toEqual(['e1', 'e2'])
  })
})

it('leaves room beside what is filled on purpose', async () => {
  expect(filledBytes).toBeLessThan(mostBytes * 0.9)
  const empty = await readArea({})
  const plan = await planItems(empty, [], { device: 'ada1', now })
  expect(plan).toMatchObject({ set: { 'd/ada1': { seen: '2026-12-01' } }, remove: [], waiting: 0 })
})
