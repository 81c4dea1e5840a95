import { beforeEach, describe, expect, it } from 'vitest'
import { readApplication } from '../../../utils/etiquette/application.ts'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { readPerson } from '../../../utils/etiquette/person.ts'
import { idOf } from '../../../utils/platform/ids.ts'
import { mergedApplications } from '../../../utils/platform/timeline/merge.ts'
import { eraseCopies, keepCopy, listCopies } from '../../../utils/timeline/copies.ts'
import { openTimeline, type SendRow } from '../../../utils/timeline/database.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { finalInstant } from '../../../utils/timeline/sends.ts'
import { eraseStaleCopies } from '../../../utils/timeline/stale-copies.ts'
import { beginning, event } from '../messaging/handlers/practice-background.ts'
import { orThrow } from './invented.ts'
import { rowsIn } from './on-disk.ts'

/** Mara Lindqvist interviewed at Larkspur Robotics, and is the hiring manager of Fernhill Labs; all invented. */
const other: readonly TimelineEvent[] = [
  event('applicationAdded', '2026-11-11T09:00:00Z', { company: 'Fernhill Labs' }, 'app-2'),
  event(
    'contactAdded',
    '2026-11-09T09:01:00Z',
    { contact: 'mara', name: 'M.', role: 'hiring-manager' },
    'app-2',
  ),
]
const now = Date.parse('2026-12-20T00:00:00Z')
const context = { now: '2026-12-01T09:00:00Z', zone: 'Europe/Berlin', idOf }

async function open(events: readonly TimelineEvent[] = [...beginning, ...other]) {
  const database = orThrow(await openTimeline('erasing'))
  const ledger = orThrow(await Ledger.read(database))
  orThrow(await ledger.append(events))
  return {
    database,
    ledger,
    erase: async (application = 'app-1') => orThrow(await ledger.erase(application, context)),
    onDisk: async () => orThrow(await Ledger.read(database)).events,
  }
}

beforeEach(async () => {
  orThrow(await eraseCopies())
})

describe('an application that is erased for good', () => {
  it('is nowhere in the database, and memory follows the disk', async () => {
    const { ledger, erase, onDisk, database } = await open()
    ledger.projection()
    expect(await erase()).toBe(true)
    expect(JSON.stringify(await rowsIn(database, 'events'))).not.toMatch(/Larkspur|Ines|app-1/)
    expect(JSON.stringify(await rowsIn(database, 'meta'))).not.toMatch(/Larkspur|app-1/)
    expect(ledger.events).toEqual(await onDisk())
    expect([...ledger.projection().applications.keys()]).toEqual(['app-2'])
  })

  it('leaves a person of two applications whole, with the part they have in the other', async () => {
    const { ledger, erase } = await open()
    const before = readPerson(ledger.projection(), 'mara', now)
    await erase()
    const after = readPerson(ledger.projection(), 'mara', now)
    expect(after).toMatchObject({
      name: before?.name,
      emails: ['mara@larkspur.example'],
      profiles: before?.profiles,
    })
    expect(readApplication(ledger.projection(), 'app-2', now)?.contacts.get('mara')).toBe('hiring-manager')
    expect(readPerson(ledger.projection(), 'ines', now)).toBeUndefined()
  })

  it('leaves the application whole that another was merged into, and the other when the merge was undone', async () => {
    const { ledger, erase } = await open()
    let ids = 0
    const writing = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', newId: () => `n${++ids}` }
    const merged = mergedApplications(ledger.projection(), 'app-2', 'app-1', now, writing)
    await ledger.append(merged)
    await erase('app-1')
    expect(readApplication(ledger.projection(), 'app-2', now)?.interviews).toHaveLength(1)

    const again = await open()
    await again.ledger.append(merged)
    // As the page undoes it: every void under the application that was kept.
    const undone = merged.map(({ id }) => event('voided', '2026-11-25T09:01:00Z', { event: id }, 'app-2'))
    await again.ledger.append(undone.map((each, index) => ({ ...each, id: `u${index}` })))
    await again.erase('app-2')
    const left = readApplication(again.ledger.projection(), 'app-1', now)
    expect(left?.interviews).toHaveLength(1)
    expect(left?.contacts.size).toBe(2)
  })

  it('takes its message on its way along; one that is for another application too goes on for that', async () => {
    const { ledger, erase } = await open()
    const row = (draft: string, second: number, applications: readonly string[]): SendRow => ({
      draft,
      channel: 'gmail',
      at: `2026-12-01T08:59:${second}Z`,
      zone: 'Europe/Berlin',
      finalAt: finalInstant(`2026-12-01T08:59:${second}Z`),
      fingerprint: [1, 2, 3],
      sent: applications.map((application) => ({
        id: `${draft}-${application}`,
        application,
        to: ['mara'],
        kind: 'thank-you',
      })),
    })
    orThrow(await ledger.startSend(row('own', 50, ['app-1'])))
    orThrow(await ledger.startSend(row('both', 51, ['app-1', 'app-2'])))
    orThrow(await ledger.startSend(row('past', 52, ['app-1', 'app-2'])))
    orThrow(await ledger.settle('past', {}, '2026-12-01T08:59:59Z'))
    await erase()
    expect(ledger.sends.map(({ draft, sent }) => [draft, sent.map(({ id }) => id)])).toEqual([
      ['both', ['both-app-2']],
    ])
    expect(ledger.letters(context.now).map(({ application }) => application)).toEqual(['app-2', 'app-2'])
  })

  it('does not come back from other machines, while what they say of others does', async () => {
    const { ledger, erase } = await open(beginning)
    const theirs = orThrow(await ledger.carried())
    await erase()
    expect(orThrow(await ledger.carried())).toEqual([])
    const news = other.map((each) => ({ event: each, rank: 0 }))
    expect(
      orThrow(await ledger.takeIn([...theirs, ...news]))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(other.map(({ id }) => id).sort())
  })

  it('comes back on purpose, with its addition, and is taken in from others again from then on', async () => {
    const { ledger, erase } = await open(beginning)
    const theirs = orThrow(await ledger.carried())
    await erase()
    expect(orThrow(await ledger.append(beginning.slice(1)))).toEqual([])
    const [addition, ...rest] = beginning
    orThrow(await ledger.append(addition === undefined ? [] : [addition]))
    expect(orThrow(await ledger.takeIn(theirs))).toHaveLength(rest.length)
  })

  it('has its copies erased, even where the worker was stopped right after', async () => {
    const { erase, database } = await open()
    orThrow(await keepCopy({ id: 'c', at: context.now, events: 6 }, '{}', 'Europe/Berlin'))
    orThrow(await eraseStaleCopies(database))
    expect(orThrow(await listCopies())).toHaveLength(1)
    await erase()
    orThrow(await eraseStaleCopies(database))
    expect(orThrow(await listCopies())).toEqual([])
  })

  it('that nobody knows is none, and changes nothing', async () => {
    const { ledger, erase } = await open()
    const before = ledger.events
    expect(await erase('app-9')).toBe(false)
    expect(ledger.events).toBe(before)
    expect(ledger.erasures).toBe(0)
  })
})
