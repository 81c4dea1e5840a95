import { describe, expect, it } from 'vitest'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { storageFailure } from '../../../utils/timeline/failure.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { added, orThrow } from './invented.ts'

describe('the ledger of a worker', () => {
  it('is opened once, however many ask at once', async () => {
    let opened = 0
    const source = createLedgerSource(() => {
      opened += 1
      return openTimeline('test')
    })
    const ledgers = await Promise.all([source(), source(), source()])
    expect(new Set(ledgers.map((each) => orThrow(each).ledger)).size).toBe(1)
    expect(opened).toBe(1)
  })

  it('is tried again after a failure', async () => {
    let isFull = true
    const source = createLedgerSource(async () =>
      isFull ? { ok: false, failure: storageFailure('full') } : openTimeline('test'),
    )
    expect(await source()).toMatchObject({ ok: false, failure: { reason: 'full' } })
    isFull = false
    expect((await source()).ok).toBe(true)
  })

  it('is read anew when the database was closed under it', async () => {
    const source = createLedgerSource(() => openTimeline('test'))
    const before = orThrow(await source())
    await before.ledger.append([added('e1', '2026-11-10T08:00:00Z')])
    before.database.close()
    const after = orThrow(await source())
    expect(after.ledger).not.toBe(before.ledger)
    expect(after.ledger.events.map(({ id }) => id)).toEqual(['e1'])
  })
})
