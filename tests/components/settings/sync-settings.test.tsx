// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { SyncSettings, type SyncSettingsProps } from '../../../components/settings/sync-settings.tsx'
import { draw, press } from '../rendering.tsx'

const moment = { now: '2026-12-01T09:00:00Z', zone: 'Europe/Berlin', language: 'en' }
const report = {
  at: '2026-12-01T08:30:00Z',
  otherMachines: 1,
  full: 0.34,
  applicationsStaying: 0,
  entriesTooLong: 0,
  waiting: 0,
  newer: 0,
  damaged: 0,
}
const on = { is: 'on', device: 'ada1' } as const

function shown(props: Partial<SyncSettingsProps>) {
  return draw(
    <SyncSettings
      state={on}
      report={report}
      moment={moment}
      onSwitch={() => undefined}
      onNow={() => undefined}
      onStopEverywhere={() => undefined}
      {...props}
    />,
  )
}
const box = (page: Element) => page.querySelector<HTMLInputElement>('input[type="checkbox"]')

describe('sharing with other machines', () => {
  it('is off until it is switched on, and says who could read it before that', () => {
    const onSwitch = vi.fn()
    const page = shown({ state: { is: 'off' }, report: undefined, onSwitch })
    expect(box(page)?.checked).toBe(false)
    expect(page.textContent).toContain('else Google could read it')
    expect(page.querySelector('button')).toBeNull()
    box(page)?.click()
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true)
  })

  it('says when it exchanged, with how many, and how full it is', () => {
    const page = shown({})
    expect(page.textContent).toContain('1 other machine takes part.')
    expect(page.textContent).toContain('34% full')
    expect(page.textContent).toContain('9:30')
    expect(page.querySelector('.notes')).toBeNull()
  })

  it('says plainly what stays on this machine', () => {
    const page = shown({ report: { ...report, applicationsStaying: 14, entriesTooLong: 1, newer: 1 } })
    const notes = [...page.querySelectorAll('.notes li')].map(({ textContent }) => textContent)
    expect(notes).toEqual([
      '14 older applications stay on this machine only: there is no more room.',
      '1 entry is too long for the browser to carry, and stays on this machine only.',
      'A machine has a newer version of Fortnight. Update this one to read everything.',
    ])
  })

  it.each([
    ['too-often', 'asks for a break'],
    ['no-room', 'no room'],
    ['no-timeline', 'could not be opened'],
    ['unavailable', 'could not be reached'],
  ] as const)('says why it failed: %s', (trouble, words) => {
    const page = shown({ report: { at: report.at, trouble, failures: 2 } })
    expect(page.querySelector('.error')?.textContent).toContain(words)
    expect(page.textContent).toContain('It goes on by itself.')
  })

  it('says that it was stopped elsewhere, and can be switched on again', () => {
    const page = shown({ state: { is: 'stopped' } })
    expect(page.textContent).toContain('The timeline here is as it was.')
    expect(box(page)?.disabled).toBe(false)
  })

  it('waits while this machine leaves', () => {
    expect(box(shown({ state: { is: 'leaving', device: 'ada1' } }))?.disabled).toBe(true)
  })

  it('exchanges at once, and stops everywhere, at a press', () => {
    const onNow = vi.fn()
    const onStopEverywhere = vi.fn()
    shown({ onNow, onStopEverywhere })
    press('Exchange now')
    press('Stop on all machines')
    expect(onNow).toHaveBeenCalledOnce()
    expect(onStopEverywhere).toHaveBeenCalledOnce()
  })
})
