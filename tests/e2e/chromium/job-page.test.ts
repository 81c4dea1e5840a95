import { afterAll, beforeAll, expect, it } from 'vitest'
import { site } from '../linkedin.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser

beforeAll(async () => {
  browser = await openChromium()
  await restorePracticeTimeline(browser)
})
afterAll(() => browser.close())

/** A popup stands over the tab it was opened on; as a tab of its own it is opened first and pressed from behind. */
async function addWhileLookingAt(address: string) {
  const popup = browser.pageOf(await browser.ownPage('popup.html'))
  await popup.getByRole('button', { name: 'Add application' }).waitFor()
  const shown = await browser.open(address)
  await until('the page', async () =>
    (await shown.evaluate<boolean>(`document.querySelector('main') !== null`)) ? true : undefined,
  )
  expect(await shown.panel.text()).toBe('')
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Add application').click()`,
  )
  await popup.locator('input[name="company"]').waitFor({ state: 'attached' })
  const values = await popup.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('input[name]')].map((each) => [each.name, each.value]))`,
  )
  return { popup, shown, values }
}

it('fills the form in with the job that is looked at, and puts nothing into the page', async () => {
  const { popup, shown, values } = await addWhileLookingAt(`${site}/jobs/view/4100000001/`)
  expect(values).toMatchObject({
    company: 'Larkspur Robotics',
    role: 'Data Analyst',
    link: `${site}/jobs/view/4100000001/`,
    'people.0.name': 'Priya Raman',
  })
  expect(await shown.panel.text()).toBe('')
  await popup.close()
  await shown.close()
})

it('leaves the form empty over every other page', async () => {
  const { popup, shown, values } = await addWhileLookingAt(`${site}/feed/`)
  expect(values).toMatchObject({ company: '', role: '', link: '' })
  await popup.close()
  await shown.close()
})
