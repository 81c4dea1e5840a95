import { describe, expect, it } from 'vitest'
import { ensureLookAlarm } from '../../../utils/platform/alarms.ts'
import { fakeBrowser } from '../../fake-browser.ts'

const now = '2026-12-04T10:00:00Z'
const at = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds
const scheduled = async () => (await fakeBrowser.alarms.get('look'))?.scheduledTime

describe('the regular look at the timeline', () => {
  it('is not put off by a worker that starts again', async () => {
    await fakeBrowser.alarms.create('look', { when: at('2026-12-04T10:07:00Z'), periodInMinutes: 30 })
    await ensureLookAlarm(now)
    expect(await scheduled()).toBe(at('2026-12-04T10:07:00Z'))
  })

  it('is made anew where the browser has forgotten it', async () => {
    await ensureLookAlarm(now)
    expect(await scheduled()).toBeDefined()
  })

  it('does not wait for a time that the clock was set back from', async () => {
    await fakeBrowser.alarms.create('look', { when: at('2031-12-04T10:07:00Z'), periodInMinutes: 30 })
    await ensureLookAlarm(now)
    expect(await scheduled()).not.toBe(at('2031-12-04T10:07:00Z'))
  })
})
