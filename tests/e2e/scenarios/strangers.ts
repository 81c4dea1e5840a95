import { afterAll, beforeAll, expect, it } from 'vitest'
import english from '../../../public/_locales/en/messages.json' with { type: 'json' }
import type { TestBrowser, TestPage } from '../browser.ts'
import { deedsOn, firstDeed } from '../linkedin.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const site = 'https://www.facebook.com'
const addFriend = '[data-pagelet="ProfileActions"] [role="button"][aria-label="Add friend"]'
/** Longer than a page has to be looked at before a visit counts. */
const aWhile = 2_500

/** People who are no contacts: who works where an application runs gets a word, and nobody is held. */
export function strangers(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  const visit = async (handle: string): Promise<TestPage> => {
    const page = await browser.open(`${site}/${handle}`)
    await until('the buttons', async () =>
      (await page.evaluate<boolean>(`document.querySelector('${addFriend}') !== null`)) ? true : undefined,
    )
    // The page is rendered a second time, with new nodes.
    await pause(900)
    return page
  }
  const leave = async (page: TestPage) => {
    await page.evaluate('localStorage.clear()')
    await page.close()
  }

  it('of the company of a running application are spoken of on a visit and beside a request, which goes its way', async () => {
    const page = await visit('robin.thale')
    expect(await page.panel.says(/seems to work at/)).toContain(
      'Robin Thale seems to work at Larkspur Robotics',
    )
    expect(await page.panel.hasDialog()).toBe(false)
    await leave(page)

    const again = await visit('robin.thale')
    await pause(aWhile)
    expect(await again.panel.text()).toBe('')
    await again.click(addFriend)
    await again.panel.says(/seems to work at/)
    expect(await firstDeed(again, 'invite')).toMatchObject({ to: 'robin.thale' })
    await pause(300)
    expect(await deedsOn(again, 'invite')).toHaveLength(1)
    expect(await again.panel.button('Find them on LinkedIn').exists()).toBe(true)
    expect(await again.panel.button('Not about this person').exists()).toBe(true)
    await again.panel.button('Not that company').press()
    await until('the word to go', async () => ((await again.panel.text()) === '' ? true : undefined))
    await leave(again)
  })

  it('are not spoken of once the user has said that it is another company', async () => {
    const page = await visit('robin.thale')
    await page.click(addFriend)
    expect(await firstDeed(page, 'invite')).toMatchObject({ to: 'robin.thale' })
    await pause(aWhile)
    expect(await page.panel.text()).toBe('')
    await leave(page)
  })

  it('of other companies get a word only where the user wants one at every profile', async () => {
    const before = await visit('sam.okafor.teaches')
    await pause(aWhile)
    expect(await before.panel.text()).toBe('')
    await leave(before)

    const options = await browser.ownPage('options.html')
    const label = JSON.stringify(english.networksEveryProfile.message)
    await until('the options', async () =>
      (await options.evaluate<boolean>(
        `(() => { const label = [...document.querySelectorAll('label')].find((each) => each.textContent === ${label}); label?.control.setAttribute('data-every', ''); return label !== undefined })()`,
      ))
        ? true
        : undefined,
    )
    await options.click('[data-every]')
    await pause(500)
    await options.close()

    const after = await visit('sam.okafor.teaches')
    await after.panel.says(/a friend request can wait/)
    await after.click(addFriend)
    expect(await firstDeed(after, 'invite')).toMatchObject({ to: 'sam.okafor.teaches' })
    expect(await after.panel.hasDialog()).toBe(false)
    await leave(after)
  })
}
