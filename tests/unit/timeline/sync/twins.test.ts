import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../utils/etiquette/dates.ts'
import type { EventData, EventOf, TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { fold } from '../../../../utils/etiquette/fold.ts'
import { idOf } from '../../../../utils/platform/ids.ts'
import { twinVoids } from '../../../../utils/timeline/sync/twins.ts'
import { added, letter } from '../invented.ts'

const at = '2026-11-20T10:00:00Z'
const time = timeOf('2026-12-01T09:00:00Z')

function mail(id: string, data: Partial<EventData['messageSent']> = {}): EventOf<'messageSent'> {
  const sent = letter(id, at)
  return { ...sent, source: 'gmail', data: { ...sent.data, channel: 'gmail', message: 'm-1', ...data } }
}
const voidsOf = (...events: readonly TimelineEvent[]) =>
  twinVoids(fold([added('e0', '2026-11-10T08:00:00Z'), ...events]), time, idOf)

describe('a message that two machines have entered', () => {
  it('counts once: the same entry is taken back on every machine, by the same void', async () => {
    const [one, other] = [await voidsOf(mail('b'), mail('a')), await voidsOf(mail('a'), mail('b'))]
    expect(one).toEqual(other)
    expect(one).toMatchObject([{ type: 'voided', at, application: 'app-1', data: { event: 'b' } }])
  })

  it('counts once where three have entered it', async () => {
    const voids = await voidsOf(mail('c'), mail('a'), mail('b'))
    expect(voids.map(({ data }) => data.event).sort()).toEqual(['b', 'c'])
  })

  it('is left alone once it was taken back', async () => {
    const [first] = await voidsOf(mail('a'), mail('b'))
    if (first === undefined) throw new Error('no void')
    expect(await voidsOf(mail('a'), mail('b'), first)).toEqual([])
  })

  it.each([
    ['another message', mail('b', { message: 'm-2' })],
    ['another kind', mail('b', { kind: 'check-in' })],
    ['another application', { ...mail('b'), application: 'app-2' }],
    ['no message that is known', letter('b', at)],
  ])('is not one of %s', async (_what, other) => {
    expect(await voidsOf(mail('a'), other)).toEqual([])
  })
})
