import { describe, expect, it, test } from 'vitest'
import { ensureLookAlarm, finalAlarm, setFinalAlarm } from '../../../utils/platform/alarms.ts'
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

test('the alarm for what becomes final is not put off by another look, and is for the next when there is one', async () => {
  const due = async () => (await fakeBrowser.alarms.get(finalAlarm))?.scheduledTime
  const after = (seconds: number) => Temporal.Instant.from(now).add({ seconds })
  await setFinalAlarm(after(35).toString(), after(0).toString())
  await setFinalAlarm(after(35).toString(), after(20).toString())
  expect(await due()).toBe(after(35).epochMilliseconds)
  await setFinalAlarm(after(600).toString(), after(20).toString())
  expect(await due()).toBe(after(600).epochMilliseconds)
})
