// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { CalendarView } from '../../../components/timeline/calendar/calendar-view.tsx'
import { project, readApplications } from '../../../utils/platform/applications.ts'
import { applied, event, interview, sent } from '../../unit/etiquette/story.ts'
import { momentAt, policy } from '../../unit/platform/timeline/situations.ts'
import { draw, press } from '../rendering.tsx'

const moment = momentAt('11-25 09:00')
const nameOf = (contact: string) => (contact === 'birte' ? 'Birte Holm' : undefined)
const readAll = (events: Parameters<typeof project>[0]) => readApplications(project(events), moment, policy)

describe('the calendar', () => {
  const one = readAll([
    ...applied('11-02 09:00'),
    interview('11-17 13:00'),
    sent('thank-you', '11-18 08:00', 'birte'),
  ])
  const show = (applications = one) =>
    draw(<CalendarView applications={applications} policy={policy} moment={moment} nameOf={nameOf} />)

  it('has a picture of each application that says how it stands', () => {
    const picture = show().querySelector('[role="img"]')
    expect(picture?.getAttribute('aria-label')).toMatch(/^Grünspan Instruments: Day 7 of 14\. Ask from /)
  })

  it('has everything that is drawn as a list, too', () => {
    const items = [...show().querySelectorAll('.unseen li')].map((item) => item.textContent)
    expect(items).toEqual([
      '2 Nov You applied',
      '17 Nov Interview with Birte Holm',
      '18 Nov You thanked Birte Holm',
    ])
  })

  it('can be looked at from nearer and from further away', () => {
    const page = show()
    const width = () => Number(page.querySelector('.lane svg')?.getAttribute('width'))
    const before = width()
    press('Wider')
    expect(width()).toBeLessThan(before)
    press('Closer')
    press('Closer')
    expect(width()).toBeGreaterThan(before)
  })

  it('draws the rows on the screen alone, and says how many there are', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      event(
        'applicationAdded',
        '11-02 09:00',
        { company: `Company ${index}` },
        { application: `job-${index}` },
      ),
    )
    const rows = show(readAll(many)).querySelectorAll('li.lane')
    expect(rows.length).toBeLessThan(60)
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('500')
  })
})
