import { expect, it, vi } from 'vitest'
import { onChange, tellTimelineChange } from '../../../utils/platform/changes.ts'
import { setMailbox } from '../../../utils/platform/mailboxes.ts'
import { changeSettings } from '../../../utils/platform/settings.ts'

it('tells what was written from what was set, until nobody listens', async () => {
  const listening = new AbortController()
  const written = vi.fn()
  const set = vi.fn()
  onChange('timeline')(written, listening.signal)
  onChange('settings')(set, listening.signal)
  await tellTimelineChange()
  await vi.waitUntil(() => written.mock.calls.length === 1)
  expect(set).not.toHaveBeenCalled()
  await changeSettings({ sites: { gmail: false } })
  await setMailbox({ account: 'ada@applicant.example', wanted: false })
  await vi.waitUntil(() => set.mock.calls.length === 2)
  listening.abort()
  await tellTimelineChange()
  expect(written).toHaveBeenCalledTimes(1)
})
