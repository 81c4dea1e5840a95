import { describe, expect, it } from 'vitest'
import { binOf } from '../../../../utils/platform/timeline/bin.ts'
import { applied, event, sent } from '../../etiquette/story.ts'

const wrong = sent('check-in', '11-10 09:00', 'ruth', { id: 'wrong' })
const back = (id: string, at: string, what: string) => event('voided', at, { event: what }, { id })
const begin = applied('11-02 09:00')

describe('the bin', () => {
  it('holds what was taken back', () => {
    const taken = binOf([...begin, wrong, back('v1', '11-11 09:00', 'wrong')], '2026-11-25T09:00:00Z')
    expect(taken).toEqual([{ event: wrong, voidedBy: 'v1', at: '2026-11-11T09:00:00Z' }])
  })

  it('gives it up when it is put back, and takes it again', () => {
    const restored = [...begin, wrong, back('v1', '11-11 09:00', 'wrong'), back('v2', '11-12 09:00', 'v1')]
    expect(binOf(restored, '2026-11-25T09:00:00Z')).toEqual([])
    const again = [...restored, back('v3', '11-13 09:00', 'wrong')]
    expect(binOf(again, '2026-11-25T09:00:00Z').map(({ voidedBy }) => voidedBy)).toEqual(['v3'])
  })

  it('shows thirty days, and knows nothing of entries that never were', () => {
    const events = [...begin, wrong, back('v1', '11-11 09:00', 'wrong'), back('v2', '11-11 09:00', 'nothing')]
    expect(binOf(events, '2026-12-11T09:00:00Z')).toHaveLength(1)
    expect(binOf(events, '2026-12-12T09:00:00Z')).toEqual([])
  })
})
