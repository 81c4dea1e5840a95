import { describe, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { lookAfter } from '../../../utils/platform/look-after.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { storageFailure } from '../../../utils/timeline/failure.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { finalInstant } from '../../../utils/timeline/sends.ts'
import { fakeBrowser } from '../../fake-browser.ts'
import { beginning, thanked } from '../messaging/handlers/practice-background.ts'
import { orThrow } from '../timeline/invented.ts'

async function looking(events: readonly TimelineEvent[]) {
  const open = createLedgerSource(() => openTimeline('looked-after'))
  const { ledger } = orThrow(await open())
  await ledger.append(events)
  let now = '2026-11-25T09:00:00Z'
  const shown = vi.spyOn(fakeBrowser.notifications, 'create')
  return {
    ledger,
    shown,
    async lookAt(instant: string) {
      now = instant
      const clock = { now: () => now, zone: () => 'Europe/Berlin' }
      await lookAfter({ open, policy: async () => defaultPolicy, clock })
      return fakeBrowser.action.getBadgeText({})
    },
  }
}

describe('looking after the timeline', () => {
  it('shows how many applications have something to do, and nothing where none has', async () => {
    const { lookAt } = await looking([...beginning, thanked])
    expect(await lookAt('2026-11-25T09:00:00Z')).toBe('')
    expect(await lookAt('2026-12-04T09:00:00Z')).toBe('1')
  })

  it('reminds once, in plain words', async () => {
    const { lookAt, shown } = await looking([...beginning, thanked])
    await lookAt('2026-12-04T09:00:00Z')
    await lookAt('2026-12-04T09:30:00Z')
    await lookAt('2026-12-05T09:00:00Z')
    expect(shown).toHaveBeenCalledOnce()
    expect(shown.mock.calls[0]?.at(1)).toMatchObject({
      type: 'basic',
      title: 'One thing can be done today',
      message: 'You can ask Larkspur Robotics now, once.',
    })
  })

  it('names the person who is owed a thank-you', async () => {
    const { lookAt, shown } = await looking(beginning)
    await lookAt('2026-11-20T15:00:00Z')
    expect(shown.mock.calls[0]?.at(1)).toMatchObject({
      message: 'Thank Mara Lindqvist for the interview with Larkspur Robotics.',
    })
  })

  it('writes what is final, and wakes for what will be', async () => {
    const { ledger, lookAt } = await looking(beginning)
    const row = (draft: string, at: string) => ({
      draft,
      at,
      channel: 'gmail' as const,
      zone: 'Europe/Berlin',
      finalAt: finalInstant(at),
      sent: [{ id: draft, application: 'app-1', to: ['mara'], kind: 'other' as const }],
    })
    await ledger.startSend(row('early', '2026-11-25T08:59:00Z'))
    await ledger.startSend(row('late', '2026-11-25T09:00:30Z'))
    await lookAt('2026-11-25T09:00:00Z')
    expect(ledger.sends.map(({ draft }) => draft)).toEqual(['late'])
    const alarm = await fakeBrowser.alarms.get('final')
    expect(alarm?.scheduledTime).toBe(Date.parse('2026-11-25T09:01:05Z'))
    await lookAt('2026-11-25T09:02:00Z')
    expect(await fakeBrowser.alarms.get('final')).toBeUndefined()
  })

  it('does nothing where there is no database', async () => {
    const open = async () => ({ ok: false, failure: storageFailure('unavailable') }) as const
    const clock = { now: () => '2026-12-04T09:00:00Z', zone: () => 'Europe/Berlin' }
    await lookAfter({ open, policy: async () => defaultPolicy, clock })
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
  })
})
