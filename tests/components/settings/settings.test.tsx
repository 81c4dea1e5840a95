// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { BackupSettings, type BackupSettingsProps } from '../../../components/settings/backup-settings.tsx'
import { mannersKeys, PolicySettings } from '../../../components/settings/policy-settings.tsx'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import type { BackupPreview } from '../../../utils/timeline/read-backup.ts'
import { moment } from '../applications/invented-cards.ts'
import { button, control, draw, fill, press } from '../rendering.tsx'

describe('the manners', () => {
  it('are all there, each with its explanation', () => {
    const page = draw(<PolicySettings keys={mannersKeys} policy={defaultPolicy} onPolicy={() => undefined} />)
    const controls = [...page.querySelectorAll('input')]
    expect(controls).toHaveLength(mannersKeys.length)
    for (const one of controls) {
      const explained = document.getElementById(one.getAttribute('aria-describedby') ?? '')
      expect(explained?.textContent).not.toBe('')
      expect(one.labels?.[0]?.textContent).not.toBe('')
    }
  })

  it('are saved when they are possible', () => {
    const save = vi.fn()
    draw(<PolicySettings keys={mannersKeys} policy={defaultPolicy} onPolicy={save} />)
    fill('Days to wait', '21')
    expect(save).toHaveBeenCalledWith({ ...defaultPolicy, waitDays: 21 })
  })

  it.each(['99', '6', '', '7.5'])('refuse %o in words and save nothing', (typed) => {
    const save = vi.fn()
    const page = draw(<PolicySettings keys={mannersKeys} policy={defaultPolicy} onPolicy={save} />)
    fill('Days to wait', typed)
    expect(page.textContent).toContain('A whole number from 7 to 30.')
    expect(control('Days to wait').getAttribute('aria-invalid')).toBe('true')
    expect(save).not.toHaveBeenCalled()
  })

  it('go back to the defaults', () => {
    const save = vi.fn()
    draw(<PolicySettings keys={mannersKeys} policy={{ ...defaultPolicy, waitDays: 21 }} onPolicy={save} />)
    press('Back to the defaults')
    expect(save).toHaveBeenCalledWith(defaultPolicy)
  })
})

const preview: BackupPreview = {
  exportedAt: '2026-11-20T09:00:00Z',
  settings: { policy: {} },
  added: Array.from({ length: 12 }, (_, index) => ({
    id: `e-${index}`,
    type: 'snoozed',
    at: '2026-11-20T09:00:00Z',
    zone: 'UTC',
    source: 'hand',
    data: { until: '2026-12-01' },
  })),
  known: 3,
  foreign: [{ type: 'holographed', events: 2 }],
  unread: 0,
  applications: Array.from({ length: 14 }, (_, index) => ({
    application: `app-${index}`,
    company: `Company ${index}`,
  })),
}

function show(more: Partial<BackupSettingsProps>) {
  return draw(
    <BackupSettings
      restoring={{ at: 'start' }}
      moment={moment}
      canDownload
      onDownload={async () => undefined}
      onPassphrase={() => undefined}
      onFile={() => undefined}
      onWithSettings={() => undefined}
      onRestore={() => undefined}
      onCancel={() => undefined}
      {...more}
    />,
  )
}

describe('the backup', () => {
  it('is one button and one file field', () => {
    show({})
    expect(button('Download backup').disabled).toBe(false)
    expect(control('Restore a backup').type).toBe('file')
  })

  it('shows what would come in before anything changes', () => {
    const restore = vi.fn()
    const page = show({ restoring: { at: 'preview', preview, withSettings: true }, onRestore: restore })
    expect(page.textContent).toContain('12 new entries')
    expect(page.textContent).toContain('3 entries that are already here')
    expect(page.textContent).toContain(
      '2 entries from a newer version (holographed): kept, and ignored for now',
    )
    expect(page.textContent).toContain('Company 11')
    expect(page.textContent).toContain('and 2 more')
    expect(restore).not.toHaveBeenCalled()
    press('Restore 12 events')
    expect(restore).toHaveBeenCalledOnce()
  })

  it('offers nothing to restore when all is known and the settings are not wanted', () => {
    const known = { ...preview, added: [], applications: [], foreign: [] }
    const page = show({ restoring: { at: 'preview', preview: known, withSettings: false } })
    expect(page.textContent).toContain('Everything in this file is already here.')
    expect(page.querySelector('.preview .primary')).toBeNull()
  })

  it('says a refusal aloud', () => {
    const page = show({ restoring: { at: 'refused', words: 'This is not a backup of Fortnight.' } })
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('This is not a backup of Fortnight.')
  })

  it('can’t be downloaded while the timeline is not open', () => {
    show({ canDownload: false })
    expect(button('Download backup').disabled).toBe(true)
  })
})
