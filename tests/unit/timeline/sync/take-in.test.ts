import { beforeEach, describe, expect, it } from 'vitest'
import { openTimeline, type TimelineDatabase } from '../../../../utils/timeline/database.ts'
import { Ledger } from '../../../../utils/timeline/ledger.ts'
import { readContents } from '../../../../utils/timeline/read.ts'
import { added, letter, orThrow } from '../invented.ts'

const instant = '2026-11-10T08:00:00Z'

let database: TimelineDatabase
let ledger: Ledger

beforeEach(async () => {
  database = orThrow(await openTimeline('taking-in'))
  ledger = orThrow(await Ledger.read(database))
  return () => database.close()
})

const ids = () => ledger.events.map(({ id }) => id)

describe('what another machine wrote', () => {
  it('is on the disk, in memory and in every window at once', async () => {
    orThrow(await ledger.append([added('e1', instant)]))
    expect(ledger.projection().ids.size).toBe(1)
    const news = orThrow(await ledger.takeIn([{ event: letter('e2', '2026-11-20T08:00:00Z'), rank: 0 }]))
    expect(news.map(({ id }) => id)).toEqual(['e2'])
    expect(ids()).toEqual(['e1', 'e2'])
    expect([...ledger.projection().ids]).toEqual(['e1', 'e2'])
    expect(orThrow(await readContents(database)).events).toEqual(ledger.events)
  })

  it('stands among the entries of its instant where all machines have it', async () => {
    orThrow(await ledger.append([letter('m1', instant), letter('m2', instant)]))
    orThrow(
      await ledger.takeIn([
        { event: letter('a1', instant), rank: 0 },
        { event: letter('z2', instant), rank: 1 },
      ]),
    )
    expect(ids()).toEqual(['a1', 'm1', 'm2', 'z2'])
    expect(orThrow(await readContents(database)).events.map(({ id }) => id)).toEqual(ids())
    orThrow(await ledger.append([letter('b3', instant)]))
    expect(orThrow(await ledger.carried()).map(({ event, rank }) => [event.id, rank])).toEqual([
      ['a1', 0],
      ['m1', 0],
      ['m2', 1],
      ['z2', 1],
      ['b3', 2],
    ])
  })

  it('comes in once, however often it is brought', async () => {
    const carried = [{ event: added('e1', instant), rank: 0 }]
    expect(orThrow(await ledger.takeIn(carried))).toHaveLength(1)
    expect(orThrow(await ledger.takeIn(carried))).toEqual([])
    expect(ids()).toEqual(['e1'])
  })

  it('says of one message the same on every machine, whoever saw it first', async () => {
    const [berlin, lisbon] = [letter('e1', instant), { ...letter('e1', instant), zone: 'Europe/Lisbon' }]
    orThrow(await ledger.append([lisbon]))
    expect(orThrow(await ledger.takeIn([{ event: berlin, rank: 0 }]))).toEqual([])
    expect(ledger.events).toEqual([berlin])
    orThrow(await ledger.takeIn([{ event: lisbon, rank: 0 }]))
    expect(ledger.events).toEqual([berlin])
  })

  it('is kept too where it is of a type of a newer version', async () => {
    const foreign = { ...added('e1', instant), type: 'wishWished', data: { wish: 'from 2031' } }
    orThrow(await ledger.takeIn([{ event: foreign, rank: 0 }]))
    expect(ledger.events).toEqual([foreign])
  })
})
