import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const dana = 'https://www.facebook.com/dana.whitfield.9'
const tomas = 'https://www.facebook.com/tomas.ferreira.pt'
const stranger = 'https://www.facebook.com/casey.lund.art'
const button = (label: string) => `[data-pagelet="ProfileActions"] [role="button"][aria-label="${label}"]`

interface Deed {
  what: string
  to: string
}

/** Steps in before an interviewer gets a friend request: the same in every browser. */
export function facebook(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage | undefined

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  beforeEach(() => {
    page = undefined
  })
  afterEach(() => page?.close())

  const visit = async (address: string): Promise<TestPage> => {
    page = await browser.open(address)
    await until('the buttons', async () =>
      (await page?.evaluate<boolean>(`document.querySelector('${button('Message')}') !== null`))
        ? true
        : undefined,
    )
    return page
  }
  const deeds = (on: TestPage) =>
    on.evaluate<Deed[]>(`JSON.parse(localStorage.getItem('practice-record') ?? '[]')`)

  it('nudges on the profile of somebody on the timeline, and holds nothing by that', async () => {
    const on = await visit(dana)
    await on.panel.says(/Dana Whitfield/)
    expect(await on.panel.hasDialog()).toBe(false)
    expect(await on.panel.button('Open LinkedIn instead').exists()).toBe(true)
  })

  describe.each([
    ['Add friend', 'a click', (on: TestPage) => on.click(button('Add friend'))],
    ['Follow', 'a click', (on: TestPage) => on.click(button('Follow'))],
    ['Message', 'a click', (on: TestPage) => on.click(button('Message'))],
    ['Add friend', 'Enter', (on: TestPage) => withKey(on, 'Add friend', 'Enter')],
    ['Follow', 'Space', (on: TestPage) => withKey(on, 'Follow', 'Space')],
    ['Message', 'Enter', (on: TestPage) => withKey(on, 'Message', 'Enter')],
  ])('%s by %s', (_what, _how, act) => {
    it('is held, offers LinkedIn instead, and does nothing on Esc', async () => {
      const on = await visit(dana)
      const before = await deeds(on)
      await act(on)
      const dialog = await on.panel.dialog()
      expect(dialog.name).toContain('Dana Whitfield')
      expect(dialog.buttons).toContain('Open LinkedIn instead')
      expect(dialog.buttons).toContain('Not the same person')
      await on.press('Escape')
      await on.panel.dialogGone()
      await pause(500)
      expect(await deeds(on)).toEqual(before)
    })
  })

  it('goes on with Connect anyway, once', async () => {
    const on = await visit(dana)
    await on.click(button('Add friend'))
    await on.panel.button('Connect anyway').press()
    const asked = () => deeds(on).then((all) => all.filter(({ what }) => what === 'invite'))
    await until('the request', async () => ((await asked()).length > 0 ? true : undefined))
    await pause(700)
    expect(await asked()).toHaveLength(1)
  })

  it('leaves strangers alone: no word, and the button does what it does', async () => {
    const on = await visit(stranger)
    await pause(700)
    expect(await on.panel.text()).toBe('')
    await on.click(button('Follow'))
    await until('the deed', async () =>
      (await deeds(on)).some(({ what, to }) => what === 'follow' && to === 'casey.lund.art')
        ? true
        : undefined,
    )
    expect(await on.panel.hasDialog()).toBe(false)
  })

  it('remembers that it is not the same person', async () => {
    const on = await visit(tomas)
    await on.click(button('Follow'))
    await on.panel.button('Not the same person').press()
    await until('what was held to go through', async () =>
      (await deeds(on)).some(({ what, to }) => what === 'follow' && to === 'tomas.ferreira.pt')
        ? true
        : undefined,
    )
    await on.reload()
    await until('the page', async () =>
      (await on.evaluate<boolean>(`document.querySelector('${button('Message')}') !== null`))
        ? true
        : undefined,
    )
    await pause(1_000)
    expect(await on.panel.text()).toBe('')
    await on.click(button('Following'))
    await pause(700)
    expect(await on.panel.hasDialog()).toBe(false)
  })
}

async function withKey(on: TestPage, label: string, key: string): Promise<void> {
  // The page is rendered again a moment after it is there: a node that was found may be gone when it is to have the focus.
  await until('the button to have the focus', async () => {
    await on.focus(button(label))
    const has = `document.activeElement?.matches(${JSON.stringify(button(label))}) === true`
    return (await on.evaluate<boolean>(has)) ? true : undefined
  })
  await on.press(key)
}
