// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { Reminding } from '../../../components/applications/reminding.tsx'
import { type Copies, CopySettings } from '../../../components/settings/copy-settings.tsx'
import { MutedApplications } from '../../../components/settings/muted-applications.tsx'
import { ReminderSettings } from '../../../components/settings/reminder-settings.tsx'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { defaultSettings } from '../../../utils/platform/settings.ts'
import { never } from '../../../utils/timeline/put-off.ts'
import { moment } from '../applications/invented-cards.ts'
import { button, control, draw, fill, press } from '../rendering.tsx'

function showReminders(policy = defaultPolicy, reminders = defaultSettings.reminders) {
  const onPolicy = vi.fn()
  const onReminders = vi.fn()
  const page = draw(
    <ReminderSettings
      policy={policy}
      reminders={reminders}
      language="de"
      onPolicy={onPolicy}
      onReminders={onReminders}
    />,
  )
  return { page, onPolicy, onReminders }
}

describe('the settings of the reminders', () => {
  it('name the hours as the language writes them', () => {
    const { onPolicy } = showReminders()
    expect(control('Time of the reminder')).toHaveProperty('value', '9')
    expect(control('Time of the reminder').textContent).toContain('09:00')
    fill('Time of the reminder', '18')
    expect(onPolicy).toHaveBeenCalledWith({ ...defaultPolicy, reminderHour: 18 })
  })

  it('switch one kind off and leave the others', () => {
    const { page, onReminders } = showReminders(defaultPolicy, { off: ['ask'], badge: true })
    const boxes = [...page.querySelectorAll<HTMLInputElement>('.kinds input')]
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false, true, true])
    boxes[0]?.click()
    expect(onReminders).toHaveBeenCalledWith({ off: ['thank', 'ask'], badge: true })
  })

  it('rest while reminders are off; the number on the icon has its own switch', () => {
    const { page, onReminders } = showReminders({ ...defaultPolicy, reminders: false })
    expect(control('Quiet from')).toHaveProperty('disabled', true)
    expect(page.querySelector('fieldset')).toHaveProperty('disabled', true)
    const badge = control('Number on the icon')
    expect(badge).toHaveProperty('disabled', false)
    badge.click()
    expect(onReminders).toHaveBeenCalledWith({ off: [], badge: false })
  })
})

describe('the reminders of one application', () => {
  const show = (until: string | undefined) => {
    const onPutOff = vi.fn()
    const page = draw(<Reminding until={until} moment={moment} onPutOff={onPutOff} />)
    return { page, onPutOff }
  }

  it('are ended by a press', () => {
    const { page, onPutOff } = show(undefined)
    expect(page.textContent).toContain('Reminders of this application come as usual.')
    press('No reminders')
    expect(onPutOff).toHaveBeenCalledWith(never)
  })

  it('are put off to a day ahead, and to no other', () => {
    const { page, onPutOff } = show(undefined)
    fill('No reminder before', '2020-01-01')
    expect(page.textContent).not.toContain('Keep')
    fill('No reminder before', '2027-01-07')
    press('Keep')
    expect(onPutOff).toHaveBeenCalledWith('2027-01-07')
  })

  it('come again by a press', () => {
    const { page, onPutOff } = show(never)
    expect(page.textContent).toContain('No reminders of this application.')
    press('Remind again')
    expect(onPutOff).toHaveBeenCalledWith(expect.stringMatching(/^2026-/))
  })

  it('come again from the options too, where all silent ones are listed', () => {
    const onRemind = vi.fn()
    const muted = [{ application: 'app-1', company: 'Larkspur Robotics' }]
    draw(<MutedApplications muted={muted} onRemind={onRemind} />)
    press('Remind again of Larkspur Robotics')
    expect(onRemind).toHaveBeenCalledWith(muted[0])
    expect(draw(<MutedApplications muted={[]} onRemind={onRemind} />).textContent).toBe('')
  })
})

describe('the copies', () => {
  const copy = { id: 'one', at: '2026-11-20T09:00:00Z', events: 1_234 }
  const show = (copies: Copies) => {
    const onLook = vi.fn()
    const onSchedule = vi.fn()
    const page = draw(
      <CopySettings
        copies={copies}
        schedule="never"
        savedOn={undefined}
        isPersistent={false}
        moment={moment}
        onLook={onLook}
        onSave={() => undefined}
        onSchedule={onSchedule}
      />,
    )
    return { page, onLook, onSchedule }
  }

  it('are listed with their day and how much they hold', () => {
    const { page, onLook } = show({ state: 'open', copies: [copy] })
    expect(page.textContent).toContain('1,234 entries')
    press(/^Look inside the copy of Friday 20 November/)
    expect(onLook).toHaveBeenCalledWith(copy)
    expect(button(/^Save the copy of Friday 20 November/)).toBeDefined()
  })

  it('say it where there is none yet, and where they can not be read', () => {
    expect(show({ state: 'open', copies: [] }).page.textContent).toContain('There is no copy yet.')
    expect(show({ state: 'failed' }).page.textContent).toContain("The copies can't be read.")
  })

  it('are joined by files only when the browser has said yes', () => {
    const { onSchedule } = show({ state: 'open', copies: [] })
    fill('Save backup files by themselves', 'weekly')
    expect(onSchedule).toHaveBeenCalledWith('weekly')
    expect(control('Save backup files by themselves')).toHaveProperty('value', 'never')
  })
})
