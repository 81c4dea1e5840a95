import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTimeline, type SendRow, type TimelineDatabase } from '../../../utils/timeline/database.ts'
import { Ledger } from '../../../utils/timeline/ledger.ts'
import { finalInstant, settleSend, startSend, sweepSends, takeBack } from '../../../utils/timeline/sends.ts'
import { added, letter, orThrow } from './invented.ts'

async function open(): Promise<{ database: TimelineDatabase; ledger: Ledger }> {
  const database = orThrow(await openTimeline('test'))
  return { database, ledger: orThrow(await Ledger.read(database)) }
}

/** A check-in to Mara, sent at ten. */
function checkIn(changes: Partial<SendRow> = {}): SendRow {
  const at = changes.at ?? '2026-12-04T10:00:00Z'
  return {
    draft: 'msg-a:r1',
    channel: 'gmail',
    at,
    zone: 'Europe/Berlin',
    finalAt: finalInstant(at, changes.sendAt),
    thread: 'thread-1',
    sent: [{ id: 'sent-1', application: 'app-1', to: ['mara'], kind: 'check-in' }],
    ...changes,
  }
}

describe('a message on its way', () => {
  it('is not on the timeline yet, and counts as sent for whoever judges', async () => {
    const { ledger } = await open()
    await ledger.append([added('e1', '2026-11-10T08:00:00Z')])
    await ledger.startSend(checkIn())
    expect(ledger.events.map(({ id }) => id)).toEqual(['e1'])
    expect(ledger.projection().ids.has('sent-1')).toBe(true)
  })

  it('is not held against its own draft', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    expect(ledger.projection('msg-a:r1').ids.has('sent-1')).toBe(false)
    expect(ledger.projection('msg-a:r2').ids.has('sent-1')).toBe(true)
  })

  it('is on the timeline once it is proved to be out, with what the proof says', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    const settled = orThrow(await ledger.settle('msg-a:r1', { message: '18c2' }, '2026-12-04T10:00:05Z'))
    expect(settled).toEqual([
      {
        id: 'sent-1',
        type: 'messageSent',
        at: '2026-12-04T10:00:00Z',
        zone: 'Europe/Berlin',
        application: 'app-1',
        source: 'gmail',
        data: { kind: 'check-in', channel: 'gmail', to: ['mara'], thread: 'thread-1', message: '18c2' },
      },
    ])
    expect(ledger.sends).toEqual([])
    expect(ledger.events).toEqual(settled)
  })

  it('is on the timeline after 35 seconds without any proof, and not before', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    expect(orThrow(await ledger.sweep('2026-12-04T10:00:34Z'))).toEqual([])
    expect(orThrow(await ledger.sweep('2026-12-04T10:00:35Z'))).toHaveLength(1)
  })

  it('does not wait for years when the clock is set back after Send, and is not of the future then', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn({ at: '2031-12-04T10:00:00Z' }))
    const swept = orThrow(await ledger.sweep('2026-12-04T10:00:05Z'))
    expect(swept).toMatchObject([{ id: 'sent-1', at: '2026-12-04T10:00:05Z' }])
    expect(ledger.sends).toEqual([])
  })

  it('heeds no clock that is set right by seconds', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    expect(orThrow(await ledger.sweep('2026-12-04T09:59:40Z'))).toEqual([])
    expect(orThrow(await ledger.settle('msg-a:r1', {}, '2026-12-04T09:59:55Z'))).toMatchObject([
      { at: '2026-12-04T09:59:55Z' },
    ])
  })

  it('waits for its time when it is scheduled, however far the clock is set back', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn({ at: '2026-12-04T10:00:00Z', sendAt: '2026-12-07T08:00:00Z' }))
    expect(orThrow(await ledger.sweep('2026-11-04T10:00:00Z'))).toEqual([])
    expect(orThrow(await ledger.sweep('2026-12-07T08:00:35Z'))).toMatchObject([
      { at: '2026-12-07T08:00:00Z' },
    ])
  })

  it('leaves nothing behind when it is undone', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    expect(orThrow(await ledger.takeBack('msg-a:r1'))).toBe(true)
    expect(orThrow(await ledger.sweep('2026-12-05T10:00:00Z'))).toEqual([])
    expect(ledger.projection().ids.size).toBe(0)
  })

  it('is taken back only once, and not after it is out', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    await ledger.settle('msg-a:r1', {}, '2026-12-04T10:00:05Z')
    expect(orThrow(await ledger.takeBack('msg-a:r1'))).toBe(false)
    expect(ledger.events).toHaveLength(1)
  })

  it('counts once when it is undone unseen and sent again', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn())
    await ledger.startSend(checkIn({ at: '2026-12-04T10:00:20Z' }))
    await ledger.sweep('2026-12-05T10:00:00Z')
    expect(ledger.events.map(({ at }) => at)).toEqual(['2026-12-04T10:00:20Z'])
  })

  it('counts twice on LinkedIn, where two messages come out of one box and none can be undone', async () => {
    const { ledger } = await open()
    const part = { application: 'app-1', to: ['mara'], kind: 'other' } as const
    await ledger.startSend(checkIn({ channel: 'linkedin', sent: [{ id: 'sent-1', ...part }] }))
    await ledger.startSend(
      checkIn({ channel: 'linkedin', at: '2026-12-04T10:00:10Z', sent: [{ id: 'sent-2', ...part }] }),
    )
    await ledger.sweep('2026-12-05T10:00:00Z')
    expect(ledger.events.map(({ id }) => id)).toEqual(['sent-1', 'sent-2'])
  })

  it('waits for its time when it is scheduled, whatever is proved before', async () => {
    const { ledger } = await open()
    await ledger.startSend(checkIn({ sendAt: '2026-12-07T08:00:00Z' }))
    expect(orThrow(await ledger.settle('msg-a:r1', { message: '18c2' }, '2026-12-04T10:00:05Z'))).toEqual([])
    expect(orThrow(await ledger.sweep('2026-12-07T08:00:34Z'))).toEqual([])
    expect(orThrow(await ledger.sweep('2026-12-07T08:00:35Z'))).toMatchObject([
      { at: '2026-12-07T08:00:00Z', data: { message: '18c2' } },
    ])
  })

  it('is found again by the next worker', async () => {
    const { database, ledger } = await open()
    await ledger.startSend(checkIn())
    const next = orThrow(await Ledger.read(database))
    expect(orThrow(await next.sweep('2026-12-04T10:01:00Z'))).toHaveLength(1)
  })

  it.each([
    ['settled, swept, taken back', ['settle', 'sweep', 'takeBack'], 1],
    ['swept, settled, taken back', ['sweep', 'settle', 'takeBack'], 1],
    ['settled twice', ['settle', 'settle'], 1],
    ['taken back, swept, settled', ['takeBack', 'sweep', 'settle'], 0],
  ] as const)('is entered once at most when it is %s at the same moment', async (_how, steps, entries) => {
    const { database } = await open()
    orThrow(await startSend(database, checkIn()))
    const late = '2026-12-04T10:01:00Z'
    const take = {
      settle: () => settleSend(database, 'msg-a:r1', {}, late),
      sweep: () => sweepSends(database, late),
      takeBack: () => takeBack(database, 'msg-a:r1'),
    }
    await Promise.all(steps.map((step) => take[step]()))
    expect(orThrow(await Ledger.read(database)).events).toHaveLength(entries)
  })
})

describe('the timeline in memory', () => {
  it('is what a new worker would read, whatever is written at once', async () => {
    const { database, ledger } = await open()
    const writes = Array.from({ length: 20 }, (_, n) =>
      n % 3 === 0
        ? ledger.startSend(
            checkIn({
              draft: `d${n}`,
              sent: [{ id: `s${n}`, application: 'app-1', to: ['mara'], kind: 'other' }],
            }),
          )
        : ledger.append([letter(`e${n}`, `2026-11-${10 + n}T10:00:00Z`)]),
    )
    await Promise.all([
      ...writes,
      ledger.sweep('2026-12-05T10:00:00Z'),
      ledger.settle('d3', {}, '2026-12-04T10:00:09Z'),
    ])
    await ledger.sweep('2026-12-05T10:00:00Z')
    const fresh = orThrow(await Ledger.read(database))
    expect(ledger.events).toEqual(fresh.events)
    expect(ledger.sends).toEqual(fresh.sends)
    expect(ledger.projection().ids).toEqual(new Set(fresh.events.map(({ id }) => id)))
  })

  it('keeps what it had when the disk refuses', async () => {
    const { database, ledger } = await open()
    await ledger.append([added('e1', '2026-11-10T08:00:00Z')])
    database.close()
    expect(await ledger.append([letter('e2', '2026-11-20T10:00:00Z')])).toMatchObject({ ok: false })
    expect(await ledger.startSend(checkIn())).toMatchObject({ ok: false })
    expect(ledger.events.map(({ id }) => id)).toEqual(['e1'])
    expect(ledger.sends).toEqual([])
  })
})

describe('any order of sending, undoing, proof and time', () => {
  type Step = { what: 'send' | 'undo' | 'prove' | 'wait'; draft: 'd1' | 'd2' }
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      what: fc.constantFrom('send', 'undo', 'prove', 'wait'),
      draft: fc.constantFrom('d1', 'd2'),
    }),
    { maxLength: 12 },
  )

  it('enters each message that was not undone exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        globalThis.indexedDB = new IDBFactory()
        const { database, ledger } = await open()
        const expected = new Set<string>()
        const pending = new Map<string, string>()
        let now = Temporal.Instant.from('2026-12-04T10:00:00Z')
        for (const [index, { what, draft }] of taken.entries()) {
          now = now.add({ seconds: 1 })
          switch (what) {
            case 'send': {
              const id = `sent-${index}`
              const sent = [{ id, application: 'app-1', to: ['mara'], kind: 'other' as const }]
              await ledger.startSend(checkIn({ draft, message: `msg-a:r${index}`, at: now.toString(), sent }))
              pending.set(draft, id)
              break
            }
            case 'undo':
              await ledger.takeBack(draft)
              pending.delete(draft)
              break
            case 'prove': {
              await ledger.settle(draft, {}, now.toString())
              const proved = pending.get(draft)
              if (proved !== undefined) expected.add(proved)
              pending.delete(draft)
              break
            }
            case 'wait':
              now = now.add({ seconds: 40 })
              await ledger.sweep(now.toString())
              for (const id of pending.values()) expected.add(id)
              pending.clear()
          }
        }
        const written = orThrow(await Ledger.read(database))
        expect(new Set(written.events.map(({ id }) => id))).toEqual(expected)
        expect(written.events).toHaveLength(expected.size)
        expect(ledger.events).toEqual(written.events)
        database.close()
      }),
      { numRuns: 60 },
    )
  })
})
