import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { keptEvents } from '../kept-events.ts'
import { checkIn, composer, connect, firstDeed, openThread, profile, send, site } from '../linkedin.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** What LinkedIn leaves on the timeline: what was really done, and nothing else. */
export function linkedInRecord(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  afterEach(() => page.close())

  const kept = async (type: string) =>
    (await keptEvents(browser)).filter((event) => event.type === type && event.source === 'linkedin')
  const entry = (type: string) => until(`the entry ${type}`, async () => (await kept(type)).at(-1))

  it('keeps no connection where LinkedIn’s weekly limit stood in the way', async () => {
    page = await browser.open(profile('dana-whitfield'))
    await page.panel.says(/Larkspur/)
    await page.evaluate(`localStorage.setItem('practice-limit', 'weekly')`)
    await page.click(connect)
    await page.click('[aria-label="Got it"]')
    await pause(2_000)
    expect(await kept('connected')).toEqual([])
    await page.evaluate(`localStorage.removeItem('practice-limit')`)
  })

  it('keeps a connection once its request is out, and not before', async () => {
    page = await browser.open(profile('dana-whitfield'))
    await page.panel.says(/Larkspur/)
    await page.click(connect)
    await page.panel.says(/A note to go with it/)
    expect(await kept('connected')).toEqual([])
    await page.click('[aria-label="Send without a note"]')
    await firstDeed(page, 'invite')
    expect((await entry('connected')).data).toEqual({ contact: 'dana', network: 'linkedin' })
    expect(await kept('connected')).toHaveLength(1)
  })

  it('keeps a connection that LinkedIn sends without asking', async () => {
    page = await browser.open(`${site}/mynetwork/grow/`)
    const connectTomas = 'button[aria-label="Invite Tomás Ferreira to connect"]'
    await until('the suggestions', async () =>
      (await page.evaluate<boolean>(`document.querySelector('${connectTomas}') !== null`)) ? true : undefined,
    )
    await page.click(connectTomas)
    await page.panel.says(/Thank Tomás/)
    const connected = await until('the entry', async () =>
      (await kept('connected')).find(({ data }) => data.contact === 'tomas'),
    )
    expect(connected.data.network).toBe('linkedin')
  })

  it('keeps nothing after a message that was held and kept', async () => {
    page = await openThread(browser, 'Priya Raman')
    await page.type(checkIn)
    await page.click(send)
    await page.panel.button('Keep as draft').press()
    await page.panel.dialogGone()
    await pause(2_000)
    expect(await kept('messageSent')).toEqual([])
    expect((await entry('paused')).data).toMatchObject({ reason: 'too-early' })
  })

  it('keeps nothing of a thread of several people, and holds nothing there', async () => {
    page = await openThread(browser, 'Priya Raman, Noor Haddad')
    await page.type(checkIn)
    await page.click(send)
    expect(await firstDeed(page, 'message')).toMatchObject({ to: 'group-priya-noor' })
    await pause(2_000)
    expect(await kept('messageSent')).toEqual([])
  })

  it('keeps one check-in after a message that was sent anyway', async () => {
    page = await openThread(browser, 'Priya Raman')
    await page.type(checkIn)
    await page.click(send)
    await page.panel.button('Send anyway').press()
    await firstDeed(page, 'message')
    expect((await entry('messageSent')).data).toMatchObject({
      kind: 'check-in',
      channel: 'linkedin',
      to: ['priya'],
    })
    expect(await kept('messageSent')).toHaveLength(1)
    expect(await kept('overridden')).toHaveLength(1)
  })

  it('keeps a message with a subject, to somebody who is no connection', async () => {
    page = await browser.open(`${site}/messaging/compose/?recipient=tomas-ferreira&inmail`)
    await until('the form', async () =>
      (await page.evaluate<boolean>(`document.querySelector('input[name="subject"]') !== null`))
        ? true
        : undefined,
    )
    await page.click(composer)
    await page.type('Dear Tomás, thank you very much for the interview and for your time.')
    await page.click(send)
    await firstDeed(page, 'message')
    const thanked = await until('the entry', async () =>
      (await kept('messageSent')).find(({ data }) => data.kind === 'thank-you'),
    )
    expect(thanked.data).toMatchObject({ channel: 'linkedin', to: ['tomas'] })
  })
}
