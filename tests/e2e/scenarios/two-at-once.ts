import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { type Gmail, type Letter, openGmail, selectors } from '../gmail.ts'
import { keptEvents, keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const owed = 'tomas.ferreira@harbourpine.example'
const open = 'ingrid.solheim@quillmark.example'
const asked = 'lena.brandt@ostfeld.example'

/** Two tabs of Gmail that send: `pressBoth` presses Send in both, as close to each other as the driver can. */
export function twoAtOnce(
  openBrowser: () => Promise<TestBrowser>,
  pressBoth: (tabs: readonly Gmail[]) => Promise<unknown>,
): void {
  let browser: TestBrowser
  let earlier: number
  beforeAll(async () => {
    browser = await openBrowser()
    await restorePracticeTimeline(browser)
    earlier = (await entries()).length
  })
  afterAll(() => browser.close())

  const entries = async () => (await keptEvents(browser)).filter(({ type }) => type === 'messageSent')
  /** To whom what was sent here is, on its way or entered. */
  const sentTo = async () => {
    const onTheirWay = (await keptSends(browser)).flatMap(({ sent }) => sent.map(({ to }) => to))
    const entered = (await entries()).slice(earlier).map(({ data }) => data.to)
    return [...onTheirWay, ...entered].flat()
  }
  const tabsWith = async (...written: readonly Letter[]) => {
    const tabs: Gmail[] = []
    for (const letter of written) {
      const gmail = await openGmail(browser)
      await gmail.compose(letter)
      tabs.push(gmail)
    }
    return tabs
  }

  it('each mail is judged by what is known when it is pressed: the same question is held in the second tab', async () => {
    const question = { to: [open], ...letters.checkIn }
    const [first, second] = await tabsWith(question, question)
    if (first === undefined || second === undefined) throw new Error('no tabs')
    await first.page.toFront()
    await first.page.click(selectors.send)
    await until('the first to be noted', async () => ((await sentTo()).length > 0 ? true : undefined))
    await second.page.toFront()
    await second.page.click(selectors.send)
    const { name } = await second.page.panel.dialog()
    expect(name).toMatch(/already asked/)
    await second.sentAfterAWhile()
    expect(await second.composes()).toBe(1)
    await second.page.panel.button('Keep as draft').press()
    await second.page.panel.dialogGone()
    expect(await sentTo()).toEqual(['ingrid'])
    for (const gmail of [first, second]) await gmail.page.close()
  })

  it('two to different people both go, and each is written once', async () => {
    const tabs = await tabsWith({ to: [owed], ...letters.thankYou }, { to: [asked], ...letters.lunch })
    await pressBoth(tabs)
    await until('both to be noted', async () => ((await sentTo()).length >= 3 ? true : undefined))
    expect((await sentTo()).sort()).toEqual(['ingrid', 'lena', 'tomas'])
    for (const gmail of tabs) await gmail.page.close()
  })
}
