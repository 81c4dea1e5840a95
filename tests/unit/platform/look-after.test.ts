import { describe, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { lookAfter } from '../../../utils/platform/look-after.ts'
import { putOffToday } from '../../../utils/platform/put-off-today.ts'
import { readSavedBackup } from '../../../utils/platform/saved-backup.ts'
import { defaultSettings } from '../../../utils/platform/settings.ts'
import { openTimeline } from '../../../utils/timeline/database.ts'
import { storageFailure } from '../../../utils/timeline/failure.ts'
import { createLedgerSource } from '../../../utils/timeline/ledger-source.ts'
import { finalInstant } from '../../../utils/timeline/sends.ts'
import { fakeBrowser } from '../../fake-browser.ts'
import { beginning, event, thanked } from '../messaging/handlers/practice-background.ts'
import { orThrow } from '../timeline/invented.ts'

async function looking(events: readonly TimelineEvent[]) {
  const open = createLedgerSource(() => openTimeline('looked-after'))
  const { ledger } = orThrow(await open())
  await ledger.append(events)
  let now = '2026-11-25T09:00:00Z'
  const shown = vi.spyOn(fakeBrowser.notifications, 'create')
  const settings = { ...defaultSettings }
  return {
    ledger,
    shown,
    settings,
    async lookAt(instant: string) {
      now = instant
      const clock = { now: () => now, zone: () => 'Europe/Berlin' }
      await lookAfter({
        open,
        settings: async () => settings,
        savedBackup: readSavedBackup,
        clock,
      })
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
    await lookAfter({
      open,
      settings: async () => defaultSettings,
      savedBackup: async () => undefined,
      clock,
    })
    expect(await fakeBrowser.action.getBadgeText({})).toBe('')
  })
})

describe('the reminder of the day', () => {
  const second = event('interviewScheduled', '2026-11-21T08:00:00Z', {
    interview: 'round-2',
    startsAt: '2026-11-24T13:00:00Z',
    kind: 'onsite',
    people: ['mara'],
  })

  it('says the hour of the interview of tomorrow; with notes it is no work any more', async () => {
    const { lookAt, shown, ledger } = await looking([...beginning, thanked, second])
    expect(await lookAt('2026-11-23T09:00:00Z')).toBe('1')
    expect(shown.mock.calls[0]?.at(1)).toMatchObject({
      title: 'An interview lies ahead',
      message: expect.stringMatching(/^Tomorrow at 2:00.PM: your interview with Larkspur Robotics/),
    })
    await ledger.append([
      event('prepared', '2026-11-23T10:00:00Z', { interview: 'round-2', text: 'Robots for orchards.' }),
    ])
    expect(await lookAt('2026-11-23T11:00:00Z')).toBe('')
  })

  it('says when a promised day has passed', async () => {
    const promise = event('messageReceived', '2026-11-24T08:00:00Z', {
      kind: 'promise',
      channel: 'gmail',
      from: 'ines',
      replyBy: '2026-12-14',
    })
    const { lookAt, shown } = await looking([...beginning, thanked, promise])
    await lookAt('2026-12-16T09:00:00Z')
    expect(shown.mock.calls[0]?.at(1)).toMatchObject({
      message: 'Larkspur Robotics promised word by December 14. You can ask now, once.',
    })
  })

  it('has a button to put it off, and goes without where the browser refuses buttons', async () => {
    const { lookAt, shown } = await looking([...beginning, thanked])
    shown.mockImplementationOnce(() => {
      throw new Error('Property "buttons" is unsupported by Firefox')
    })
    await lookAt('2026-12-04T09:00:00Z')
    expect(shown.mock.calls.map(([, options]) => Object.hasOwn(Object(options), 'buttons'))).toEqual([
      true,
      false,
    ])
  })

  it('is put off by its button until tomorrow, all of it, and is taken away', async () => {
    const { lookAt, shown, ledger } = await looking([...beginning, thanked])
    const cleared = vi.spyOn(fakeBrowser.notifications, 'clear')
    expect(await lookAt('2026-12-04T09:00:00Z')).toBe('1')
    const clock = { now: () => '2026-12-04T09:05:00Z', zone: () => 'Europe/Berlin' }
    await putOffToday(ledger, { newId: () => 'put-off', clock })
    expect(await lookAt('2026-12-04T09:05:00Z')).toBe('')
    expect(cleared).toHaveBeenCalledWith('fortnight-today')
    expect(await lookAt('2026-12-05T09:00:00Z')).toBe('1')
    expect(shown).toHaveBeenCalledTimes(2)
  })

  it('wakes the worker at its time, and not where reminders are off', async () => {
    const { lookAt, settings } = await looking([...beginning, thanked])
    await lookAt('2026-12-04T07:00:00Z')
    const alarm = await fakeBrowser.alarms.get('reminder')
    expect(alarm?.scheduledTime).toBe(Date.parse('2026-12-04T08:00:00Z'))
    settings.policy = { ...defaultSettings.policy, reminders: false }
    await lookAt('2026-12-04T07:00:00Z')
    expect(await fakeBrowser.alarms.get('reminder')).toBeUndefined()
  })

  it('leaves the toolbar alone where the user wants no number there', async () => {
    const { lookAt, settings, shown } = await looking([...beginning, thanked])
    settings.reminders = { off: [], badge: false }
    expect(await lookAt('2026-12-04T09:00:00Z')).toBe('')
    expect(shown).toHaveBeenCalledOnce()
  })

  it('suggests a backup a month after the timeline began, once, and no number counts it', async () => {
    const { lookAt, shown } = await looking([...beginning, thanked])
    await lookAt('2026-11-21T09:00:00Z')
    await lookAt('2026-12-04T09:00:00Z')
    expect(await lookAt('2026-12-21T09:00:00Z')).toBe('1')
    await lookAt('2026-12-22T09:00:00Z')
    expect(shown).toHaveBeenCalledTimes(2)
    expect(shown.mock.calls[1]?.at(1)).toMatchObject({ title: 'A backup would be good' })
  })
})
