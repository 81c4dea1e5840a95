import { expect, it } from 'vitest'
import { fold } from '../../../utils/etiquette/fold.ts'
import { judgeStranger } from '../../../utils/etiquette/judge-stranger.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { readSituation } from '../../../utils/etiquette/situation.ts'
import { closed, instant, thankedStory } from './story.ts'

const situation = (events: typeof thankedStory) => {
  const now = Temporal.Instant.from(instant('12-20 08:00')).epochMilliseconds
  const read = readSituation(fold(events), 'job', now, defaultPolicy)
  if (read === undefined) throw new Error('no application')
  return read
}
const hint = { action: 'hint', reason: 'personal-network', application: 'job' }

it('hints at a stranger of the company, whatever is done, and never pauses', () => {
  for (const act of ['visit', 'connect', 'follow', 'message'] as const)
    expect(judgeStranger(situation(thankedStory), act, false)).toEqual(hint)
})

it('speaks of a visit once a day, and of a request each time', () => {
  expect(judgeStranger(situation(thankedStory), 'visit', true)).toEqual({ action: 'clear' })
  expect(judgeStranger(situation(thankedStory), 'connect', true)).toEqual(hint)
})

it('says nothing once the application is closed, however it ended', () => {
  for (const outcome of ['offer', 'rejected', 'withdrawn', 'silent'] as const) {
    const events = [...thankedStory, closed('12-01 08:00', outcome)]
    expect(judgeStranger(situation(events), 'connect', false)).toEqual({ action: 'clear' })
  }
})
