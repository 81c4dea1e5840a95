import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser
const popup = async (): Promise<Page> => browser.pageOf(await browser.ownPage('popup.html'))
const now = () => Temporal.Now.instant().toString()
const zone = () => Temporal.Now.timeZoneId()

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe('the popup of somebody who begins', () => {
  it('teaches in three lines and offers to add the first application', async () => {
    const page = await popup()
    await page.getByText('Wait two weeks.').waitFor()
    expect(await page.getByRole('button', { name: 'Add application' }).count()).toBeGreaterThan(0)
    await page.close()
  })

  it('says of each site whether it is being watched', async () => {
    const page = await popup()
    for (const site of ['Gmail', 'LinkedIn', 'Facebook'])
      await page.getByText(`${site}: not seen yet`).waitFor()
    await page.close()
  })

  it('adds an application by hand: company, role, a person, the interview', async () => {
    const page = await popup()
    await page.getByRole('button', { name: 'Add application' }).first().click()
    await page.getByLabel('Company', { exact: true }).fill('Juniper Atlas')
    await page.getByLabel('Role').first().fill('Cartographer')
    await page.getByLabel('Name', { exact: true }).fill('Noor Haddad')
    await page
      .getByLabel(/Mail address/)
      .first()
      .fill('noor@juniper.example')
    await page
      .getByLabel(/profile/i)
      .first()
      .fill('https://www.linkedin.com/in/noor-haddad/')
    const inThreeDays = Temporal.Now.plainDateISO().add({ days: 3 }).toString()
    await page.getByLabel('Interview on').fill(inThreeDays)
    await page.getByLabel('Starts at').fill('10:30')
    await page.getByRole('button', { name: 'Save' }).click()
    await page
      .getByRole('button', { name: 'Open Juniper Atlas' })
      .or(page.getByText('Juniper Atlas'))
      .first()
      .waitFor()
    await page
      .getByText(/Interview on/)
      .first()
      .waitFor()
    await page.close()
  })

  it('asks for the company when it is missing, and keeps what was typed', async () => {
    const page = await popup()
    await page.getByRole('button', { name: 'Add application' }).first().click()
    await page.getByLabel('Role').first().fill('Gardener')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Give the name of the company.').first().waitFor()
    expect(await page.getByLabel('Role').first().inputValue()).toBe('Gardener')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.close()
  })

  it('still has the application when it is opened again', async () => {
    const page = await popup()
    await page.getByText('Juniper Atlas').first().waitFor()
    await page.close()
  })
})

describe('the popup in the middle of a job search', () => {
  beforeAll(() => restoreBackup(browser, practiceTimeline(now(), zone())))

  it('shows each application with its state in words', async () => {
    const page = await popup()
    await page.getByText('Larkspur Robotics').first().waitFor()
    const text = (await page.locator('body').textContent()) ?? ''
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
    await page.close()
  })

  it('opens Gmail’s compose filled in for the thank-you that is owed', async () => {
    const page = await popup()
    const [compose] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Write thank-you to Tomás Ferreira' }).click(),
    ])
    await compose.waitForURL(/^https:\/\/mail\.google\.com\/.*view=cm/)
    await compose
      .locator('.M9 [data-hovercard-id="tomas.ferreira@harbourpine.example"]')
      .first()
      .waitFor({ state: 'attached' })
    expect(await compose.locator('.M9 [g_editable="true"]').textContent()).toContain('booking system')
    await compose.close()
  })

  it('follows the timeline while it is open', async () => {
    const page = await popup()
    const other = await popup()
    await other
      .getByRole('button', { name: /already.*Tomás Ferreira/ })
      .first()
      .click()
    await until('the other popup to follow', async () =>
      (await page.getByRole('button', { name: 'Write thank-you to Tomás Ferreira' }).count()) === 0
        ? true
        : undefined,
    )
    await other.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Write thank-you to Tomás Ferreira' }).waitFor()
    await page.close()
    await other.close()
  })

  it('opens without the background: it is stopped, and the list is there all the same', async () => {
    await browser.chromium.stopWorker()
    const page = await popup()
    await page.getByText('Larkspur Robotics').first().waitFor()
    await page.close()
  })

  it('can be used with the keyboard alone', async () => {
    const page = await popup()
    await page.getByText('Larkspur Robotics').first().waitFor()
    const reached = new Set<string>()
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
    }
    expect([...reached].some((name) => name.includes('Larkspur Robotics'))).toBe(true)
    expect([...reached].some((name) => name.includes('Add application'))).toBe(true)
    await page.close()
  })
})
