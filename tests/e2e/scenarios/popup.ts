import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { type OwnPage, ownPage } from '../own-page.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** The popup from the first day on: the form, the list in the middle of a search, and what its buttons do. */
export function popup(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let shown: OwnPage

  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())
  const openPopup = async () => ownPage(await browser.ownPage('popup.html'))
  beforeEach(async () => {
    shown = await openPopup()
  })

  describe('of somebody who begins', () => {
    it('teaches in three lines, offers to add the first application, and says of each site how it stands', async () => {
      const text = await shown.says(/Wait two weeks\./)
      expect(await shown.hasButton('Add application')).toBe(true)
      for (const site of ['Gmail', 'LinkedIn', 'Facebook']) expect(text).toContain(`${site}: not seen yet`)
      await shown.page.close()
    })

    it('asks for the company when it is missing, and keeps what was typed', async () => {
      await shown.press('Add application')
      await shown.fill(/^Role/, 'Gardener')
      await shown.press('Save')
      await shown.says(/Give the name of the company\./)
      expect(await shown.value(/^Role/)).toBe('Gardener')
      await shown.press('Cancel')
      await shown.page.close()
    })

    it('adds an application by hand: company, role, a person, the interview', async () => {
      await shown.press('Add application')
      await shown.fill('Company', 'Juniper Atlas')
      await shown.fill(/^Role/, 'Cartographer')
      await shown.fill('Name', 'Noor Haddad')
      await shown.fill(/^Mail address/, 'noor@juniper.example')
      await shown.fill(/profile/i, 'https://www.linkedin.com/in/noor-haddad/')
      await shown.fill(/^Interview on/, Temporal.Now.plainDateISO().add({ days: 3 }).toString())
      await shown.fill(/^Starts at/, '10:30')
      await shown.press('Save')
      await shown.says(/Juniper Atlas[\s\S]*Interview on/)
      await shown.page.close()
      const again = await openPopup()
      await again.says(/Juniper Atlas/)
      await again.page.close()
    })
  })

  describe('in the middle of a job search', () => {
    beforeAll(async () => {
      await restorePracticeTimeline(browser)
    })

    it('shows each application with its state in words, without waiting for the background', async () => {
      await shown.page.close()
      await browser.stopBackground()
      shown = await openPopup()
      const text = await shown.says(/Larkspur Robotics/)
      for (const company of [
        'Larkspur Robotics',
        'Harbour & Pine',
        'Quillmark Press',
        'Brightmoor Energy',
        'Saltmarsh Studio',
        'Ostfeld Maps',
        'Tidewater Library',
      ])
        expect(text).toContain(company)
      expect(text).toMatch(/Day 5 of 1[4-6]\./)
      expect(text).toContain('You can ask now.')
      expect(text).toMatch(/Asked on/)
      expect(text).toMatch(/Applied\. Day 3 of/)
      await shown.page.close()
    })

    it('follows the timeline while it is open', async () => {
      const other = await openPopup()
      await other.press(/already.*Tomás Ferreira/)
      await until('the other popup to follow', async () =>
        (await shown.hasButton('Write thank-you to Tomás Ferreira')) ? undefined : true,
      )
      await other.press('Undo')
      await shown.called('Write thank-you to Tomás Ferreira')
      await other.page.close()
      await shown.page.close()
    })

    it('opens Gmail’s compose filled in for the thank-you that is owed', async () => {
      const compose = await shown.page.opens(() => shown.press('Write thank-you to Tomás Ferreira'))
      const written = await until('the draft', async () => {
        const reading = compose.evaluate<{ to: boolean; text: string } | null>(`(() => {
          const text = document.querySelector('.M9 [g_editable="true"]')?.textContent
          const to = document.querySelector('.M9 [data-hovercard-id="tomas.ferreira@harbourpine.example"]') !== null
          return text === undefined ? null : { to, text }
        })()`)
        // Gmail leads from the address to the compose.
        const fields = await reading.catch(() => null)
        return fields?.to ? fields : undefined
      })
      expect(written.text).toContain('booking system')
      await compose.close()
    })
  })
}
