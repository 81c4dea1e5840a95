import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { keptEvents } from '../kept-events.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const site = 'https://www.facebook.com'
const head = '[data-pagelet="ProfileActions"]'
const button = (label: string) => `${head} [role="button"][aria-label="${label}"]`

interface Deed {
  what: string
  to: string
}

/** What pages do while Fortnight holds something: other languages, new nodes, dialogs of their own, other people. */
export function facebookPages(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await page.evaluate('localStorage.clear()')
    await page.close()
  })

  const visit = async (path: string): Promise<TestPage> => {
    page = await browser.open(`${site}${path}`)
    await until('the page', async () =>
      (await page.evaluate<boolean>(`document.querySelector('[role="main"]') !== null`)) ? true : undefined,
    )
    // The page is rendered a second time, with new nodes.
    await pause(900)
    return page
  }
  const deeds = (on: TestPage) =>
    on.evaluate<Deed[]>(`JSON.parse(localStorage.getItem('practice-record') ?? '[]')`)
  const deed = (on: TestPage) => until('a deed', async () => (await deeds(on))[0])

  it('asks about the person of the new page after the address has changed in place', async () => {
    const on = await visit('/casey.lund.art')
    await on.click('[role="navigation"] [href="/dana.whitfield.9"]')
    await on.panel.says(/Dana Whitfield/)
    await on.click('[role="navigation"] [href="/casey.lund.art"]')
    await until('the word to go', async () => ((await on.panel.text()) === '' ? true : undefined))
  })

  describe.each([
    ['German', 'de', 'Freund/in hinzufügen'],
    ['Japanese', 'ja', '友達になる'],
    ['a language nobody wrote down', 'xx', 'Vennu tilo'],
  ])('in %s', (_name, language, label) => {
    it('a request to a contact is held', async () => {
      const on = await visit(`/dana.whitfield.9?hl=${language}`)
      await on.click(button(label))
      expect((await on.panel.dialog()).buttons).toContain('Connect anyway')
      expect(await deeds(on)).toEqual([])
    })
  })

  it('an unknown first button of a contact is held by its place, without words and icons', async () => {
    const on = await visit('/dana.whitfield.9?hl=xx')
    await on.evaluate(`document.querySelector('${button('Vennu tilo')} img').remove()`)
    await on.click(button('Vennu tilo'))
    expect((await on.panel.dialog()).buttons).toContain('Connect anyway')
  })

  it('goes on with the new node where the page has made one in the meantime, once', async () => {
    const on = await visit('/dana.whitfield.9')
    await on.evaluate(
      `document.querySelector('${button('Add friend')}').setAttribute('data-old', ''); undefined`,
    )
    await on.click(button('Add friend'))
    await on.panel.dialog()
    await on.evaluate(`dispatchEvent(new PopStateEvent('popstate')); undefined`)
    await until('new nodes', async () =>
      (await on.evaluate<boolean>(`document.querySelector('[data-old]') === null`)) ? true : undefined,
    )
    await on.panel.button('Connect anyway').press()
    expect(await deed(on)).toMatchObject({ what: 'invite', to: 'dana.whitfield.9' })
    await pause(1_000)
    expect(await deeds(on)).toHaveLength(1)
  })

  it('asks once where the page asks back in a dialog of its own', async () => {
    const on = await visit('/tomas.ferreira.pt')
    await on.click(button('Add friend'))
    await on.panel.button('Connect anyway').press()
    await until('the page’s dialog', async () =>
      (await on.evaluate<boolean>(`document.querySelector('dialog[open]') !== null`)) ? true : undefined,
    )
    expect(await deeds(on)).toEqual([])
    await on.click('dialog[open] [aria-label="Add friend"]')
    expect(await deed(on)).toMatchObject({ what: 'invite', to: 'tomas.ferreira.pt' })
    expect(await on.panel.hasDialog()).toBe(false)
  })

  it('can be answered over a dialog of the page', async () => {
    const on = await visit('/kwame.osei.runs')
    await on.evaluate(`(() => {
      const dialog = document.createElement('dialog')
      dialog.setAttribute('role', 'dialog')
      const follow = document.querySelector('${button('Follow')}')
      dialog.append(follow)
      document.body.append(dialog)
      dialog.showModal()
    })()`)
    await on.click('dialog[open] [aria-label="Follow"]')
    expect((await on.panel.dialog()).buttons).toContain('Follow anyway')
    await on.panel.button('Follow anyway').press()
    expect(await deed(on)).toMatchObject({ what: 'follow', to: 'kwame.osei.runs' })
  })

  it('holds a message in a chat once, and leaves the writing alone', async () => {
    const on = await visit('/dana.whitfield.9')
    await on.click(button('Message'))
    await on.panel.button('Message anyway').press()
    await until('the chat', async () =>
      (await on.evaluate<boolean>(`document.querySelector('[contenteditable]') !== null`)) ? true : undefined,
    )
    await on.type('Hello Dana')
    await on.press('Enter')
    expect(await deed(on)).toMatchObject({ what: 'message', to: 'dana.whitfield.9' })
    expect(await on.panel.hasDialog()).toBe(false)
  })

  it('leaves a stranger among contacts alone', async () => {
    await visit('/friends/')
    await page.evaluate(
      `[...document.querySelectorAll('[role="listitem"]')].find((row) => row.querySelector('[href="/casey.lund.art"]')).setAttribute('data-casey', ''); undefined`,
    )
    await page.click('[data-casey] [role="button"]')
    expect(await deed(page)).toMatchObject({ what: 'invite', to: 'casey.lund.art' })
    expect(await page.panel.text()).toBe('')
  })

  it('leaves the page of a business alone', async () => {
    const on = await visit('/larkspurrobotics')
    await on.click(button('Follow'))
    expect(await deed(on)).toMatchObject({ what: 'follow', to: 'larkspurrobotics' })
    expect(await on.panel.text()).toBe('')
  })

  it('knows for sure once the user has said so, and keeps what was held and overridden', async () => {
    const on = await visit('/ingrid.solheim.3')
    await on.panel.says(/Is this/)
    await on.panel.button('That’s them').press()
    await until('the statement', async () => (/Is this/.test(await on.panel.text()) ? undefined : true))
    await on.click(button('Confirm'))
    const dialog = await on.panel.dialog()
    expect(dialog.name).not.toMatch(/Is this/)
    await on.panel.button('Accept anyway').press()
    expect(await deed(on)).toMatchObject({ what: 'accept', to: 'ingrid.solheim.3' })
    const events = await until('the entries', async () => {
      const all = (await keptEvents(browser)).filter(({ source }) => source === 'facebook')
      return all.some(({ type }) => type === 'connected') ? all : undefined
    })
    const about = events.filter(({ data }) => JSON.stringify(data).includes('ingrid'))
    expect(about.map(({ type }) => type)).toEqual([
      'nudged',
      'personConfirmed',
      'paused',
      'overridden',
      'connected',
    ])
  })
}
