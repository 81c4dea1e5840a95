import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { timeOf } from '../../../utils/etiquette/dates.ts'
import type { TimelineEvent, Zone } from '../../../utils/etiquette/events.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { cardOf } from '../../../utils/platform/application-card.ts'
import { project, readApplications } from '../../../utils/platform/applications.ts'
import { idOf } from '../../../utils/platform/ids.ts'
import { forgetList, keepList } from '../../../utils/platform/keep-list.ts'
import { stillHolds, unlessSlow } from '../../../utils/platform/kept-list.ts'
import type { Circumstances } from '../../../utils/platform/kept-under.ts'
import { beginningOf, rowsAtATime } from '../../../utils/platform/list-beginning.ts'
import { mostUrgentFirst } from '../../../utils/platform/most-urgent-first.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { lookAtList } from '../../../utils/timeline/look-at-list.ts'
import { finalInstant } from '../../../utils/timeline/sends.ts'
import { minutesOfStory, story, timeAt, zone as zones } from '../etiquette/stories.ts'
import { beginning, event, thanked } from '../messaging/handlers/practice-background.ts'
import { added, orThrow } from '../timeline/invented.ts'
import { layRow, rowIn, rowsIn } from '../timeline/on-disk.ts'

const at = '2026-11-25T09:00:00Z'
const here: Circumstances = {
  version: '1.0',
  zone: 'Europe/Berlin',
  policy: defaultPolicy,
  now: timeOf(at),
}

async function keeping(events: readonly TimelineEvent[], name = 'listed') {
  const open = createLedgerSource(() => openTimeline(name))
  const { ledger, database } = orThrow(await open())
  orThrow(await ledger.append(events))
  const keep = (now = at, zone: Zone = here.zone) =>
    keepList({
      open,
      settings: async () => ({ policy: defaultPolicy }),
      clock: { now: () => now, zone: () => zone },
      version: here.version,
    })
  const look = async (changed: Partial<Circumstances> = {}) =>
    stillHolds(orThrow(await lookAtList(name)), { ...here, ...changed })
  return { open, ledger, database, keep, look }
}

/** What the list begins with when everything is read. */
function readAnew(events: readonly TimelineEvent[], now: string, zone: Zone) {
  const moment = { now, zone, language: 'en' }
  return beginningOf(
    mostUrgentFirst(readApplications(project(events), moment, defaultPolicy).map(cardOf), moment),
  )
}

const many = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    added(`e${number}`, '2026-11-10T08:00:00Z', `Company ${number}`, `app-${number}`),
  )

describe('the beginning of the list, kept', () => {
  it('is what reading everything would come to, as long as it holds', async () => {
    let held = 0
    let stories = 0
    await fc.assert(
      fc.asyncProperty(
        story,
        zones,
        fc.nat({ max: minutesOfStory }),
        fc.array(fc.nat({ max: 24 * 60 }), { minLength: 1, maxLength: 8 }),
        async (events, zone, minute, later) => {
          stories += 1
          const { database, keep, look } = await keeping(events, `story-${stories}`)
          await keep(timeAt(minute), zone)
          for (const minutes of later) {
            const now = timeAt(minute + minutes)
            const kept = await look({ zone, now: timeOf(now) })
            if (kept === null) continue
            held += 1
            expect(kept).toEqual(readAnew(events, now, zone))
          }
          database.close()
        },
      ),
      { numRuns: 60 },
    )
    expect(held).toBeGreaterThan(0)
  })

  it('has a screen of rows and the numbers of all', async () => {
    const { keep, look } = await keeping(many(200))
    await keep()
    const kept = await look()
    expect(kept?.cards).toHaveLength(rowsAtATime + 1)
    expect(kept?.of).toEqual({ running: 200, closed: 0 })
  })

  it('goes on to the first that is not put off, which may be on top', async () => {
    const putOff = many(40).map(({ application }) => ({
      ...event('snoozed', '2026-11-11T08:00:00Z', { until: '2026-12-31' }, application),
      id: `put-off-${application}`,
    }))
    const { keep, look } = await keeping([
      ...many(40),
      ...putOff,
      added('last', '2026-11-12T08:00:00Z', 'Fernhill Labs', 'app-last'),
    ])
    await keep()
    expect((await look())?.cards.at(-1)).toMatchObject({ company: 'Fernhill Labs', isPutOff: false })
  })

  it('does not show what is on its way before it is written', async () => {
    const { ledger, keep, look } = await keeping(beginning)
    const sent = [{ id: 'sent', application: 'app-1', to: ['mara'], kind: 'thank-you' as const }]
    const row = { draft: 'd', channel: 'gmail' as const, at, zone: 'Europe/Berlin', sent }
    orThrow(await ledger.startSend({ ...row, finalAt: finalInstant(at) }))
    await keep()
    expect(await look()).toEqual(readAnew(beginning, at, here.zone))
  })
})

describe('it is thrown away', () => {
  const kept = async () => {
    const all = await keeping([...beginning, thanked])
    await all.keep()
    expect(await all.look()).not.toBeNull()
    return all
  }

  it('when anything is written, and is worked out again', async () => {
    const { ledger, keep, look } = await kept()
    orThrow(await ledger.append([event('applicationClosed', at, { outcome: 'silent' })]))
    expect(await look()).toBeNull()
    await keep()
    expect((await look())?.of).toEqual({ running: 0, closed: 1 })
  })

  it('when another machine brings something in', async () => {
    const { ledger, look } = await kept()
    const news = added('from-there', '2026-11-20T08:00:00Z', 'Fernhill Labs', 'app-2')
    orThrow(await ledger.takeIn([{ event: news, rank: 0 }]))
    expect(await look()).toBeNull()
  })

  it('when another machine has only other words for what is here', async () => {
    const { ledger, look } = await kept()
    const first = beginning[0]
    if (first?.type !== 'applicationAdded') throw new Error('the application is added first')
    const other = { ...first, data: { ...first.data, company: 'A' } }
    orThrow(await ledger.takeIn([{ event: other, rank: 0 }]))
    expect(await look()).toBeNull()
  })

  it('when an application is erased, and nothing of it is left', async () => {
    const { ledger, database, look } = await kept()
    expect(orThrow(await ledger.erase('app-1', { now: at, zone: here.zone, idOf }))).toBe(true)
    expect(await look()).toBeNull()
    expect(JSON.stringify(await rowsIn(database, 'meta'))).not.toContain('Larkspur')
  })

  it.each([
    ['of another version', { version: '1.1' }],
    ['of another zone', { zone: 'Pacific/Auckland' }],
    ['of other manners', { policy: { ...defaultPolicy, waitDays: 10 } }],
    ['of yesterday', { now: timeOf('2026-11-25T23:00:00Z') }],
    ['of a clock that was ahead', { now: timeOf(at) - 1 }],
  ])('where it is %s', async (_, changed) => {
    const { look } = await kept()
    expect(await look(changed)).toBeNull()
  })

  it('where it is damaged', async () => {
    const { database, look } = await kept()
    const whole = (await rowIn(database, 'meta', 'list'))?.value
    const through = Reflect.get(Object(whole), 'through')
    const list = Object(Reflect.get(Object(whole), 'list'))
    const [card] = list.cards
    const damaged: readonly unknown[] = [
      null,
      'list',
      {},
      { through, list: null },
      { through: through - 1, list },
      { through, list: { ...list, cards: undefined } },
      { through, list: { ...list, of: { running: 1 } } },
      { through, list: { ...list, cards: [{ ...card, company: 7 }] } },
      { through, list: { ...list, cards: [{ ...card, window: { ...card.window, state: 'lost' } }] } },
      { through, list: { ...list, cards: [{ ...card, about: undefined }] } },
    ]
    for (const value of damaged) {
      await layRow(database, 'meta', { key: 'list', value })
      expect(await look(), JSON.stringify(value)).toBeNull()
    }
    await layRow(database, 'meta', { key: 'list', value: whole })
    expect(await look()).not.toBeNull()
  })

  it('where there is no timeline, and none is created', async () => {
    expect(await lookAtList('nowhere')).toMatchObject({ ok: false })
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('keeping it', () => {
  it('writes nothing where what is kept still holds', async () => {
    const { database, keep } = await keeping([...beginning, thanked])
    await keep()
    const before = await rowIn(database, 'meta', 'list')
    await keep('2026-11-25T10:00:00Z')
    expect(await rowIn(database, 'meta', 'list')).toEqual(before)
    await keep('2026-11-26T09:00:00Z')
    expect(await rowIn(database, 'meta', 'list')).not.toEqual(before)
  })

  it('does it again after an installation, whose rules may be others', async () => {
    const { open, keep, look } = await keeping([...beginning, thanked])
    await keep()
    await forgetList(open)
    expect(await look()).toBeNull()
    await keep()
    expect(await look()).not.toBeNull()
  })

  it('gives up where something is written meanwhile', async () => {
    const { ledger, keep, look } = await keeping(many(200))
    const late = added('late', '2026-11-24T08:00:00Z', 'Fernhill Labs', 'app-late')
    const project = ledger.projection.bind(ledger)
    vi.spyOn(ledger, 'projection').mockImplementationOnce(() => {
      void ledger.append([late])
      return project()
    })
    await keep()
    expect(await look()).toBeNull()
  })
})

describe('what is drawn first', () => {
  const list = { cards: [], of: { running: 0, closed: 0 } }

  it('is the beginning of the list where that is known in time', async () => {
    expect(await unlessSlow(Promise.resolve(list))).toBe(list)
  })

  it('is something else where reading takes long or fails', async () => {
    vi.useFakeTimers()
    try {
      const slow = unlessSlow(new Promise(() => undefined))
      await vi.advanceTimersByTimeAsync(100)
      expect(await slow).toBeNull()
      expect(await unlessSlow(Promise.reject(new Error('the disk')))).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})
