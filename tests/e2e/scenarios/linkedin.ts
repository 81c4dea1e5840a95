import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import {
  checkIn,
  composer,
  connect,
  deedsOn,
  firstDeed,
  message,
  openThread,
  profile,
  send,
} from '../linkedin.ts'
import { pause, until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** LinkedIn is fine: connecting goes its way with a note, messages follow the rules of mail. The same in every browser. */
export function linkedIn(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage | undefined

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await page?.evaluate('localStorage.clear()')
    await page?.close()
    page = undefined
  })

  const visit = async (address: string): Promise<TestPage> => {
    page = await browser.open(address)
    return page
  }
  const thread = async (name: string): Promise<TestPage> => {
    page = await openThread(browser, name)
    return page
  }

  it('tells on a contact’s profile how the wait stands, and nothing on a stranger’s', async () => {
    const on = await visit(profile('dana-whitfield'))
    expect(await on.panel.says(/Day \d+ of \d+ with/)).toContain('Larkspur Robotics')
    await on.close()
    const other = await visit(profile('casey-lund'))
    await pause(2_000)
    expect(await other.panel.text()).toBe('')
  })

  it('lets the user connect, and fills in a note that fits only when asked to', async () => {
    const on = await visit(profile('dana-whitfield'))
    await on.panel.says(/Larkspur/)
    await on.click(connect)
    await on.panel.says(/A note to go with it/)
    expect(await on.panel.hasDialog()).toBe(false)
    await on.click('[aria-label="Add a note"]')
    expect(await on.evaluate(`document.querySelector('textarea[name="message"]').value`)).toBe('')
    await on.panel.button('Fill in note').press()
    const note = await until('the note', async () => {
      const text = await on.evaluate<string>(`document.querySelector('textarea[name="message"]').value`)
      return text === '' ? undefined : text
    })
    expect(note).toContain('Dana')
    expect(note.length).toBeLessThanOrEqual(200)
    expect(await deedsOn(on, 'invite')).toEqual([])

    await on.click('[aria-label="Send invitation"]')
    expect(await firstDeed(on, 'invite')).toMatchObject({ to: 'dana-whitfield', text: note })
  })

  it('says that the thank-you comes first, and holds nothing', async () => {
    const on = await visit(profile('tomas-ferreira'))
    await on.panel.says(/Tomás/)
    await on.click('button[aria-label^="Invite"]')
    await on.panel.says(/A note to go with it/)
    expect(await on.panel.text()).toMatch(/thank/i)
    expect(await on.panel.hasDialog()).toBe(false)
    expect(await on.evaluate(`document.querySelector('#send-invite-modal') !== null`)).toBe(true)
  })

  it('holds a check-in that comes too early, and sends it once on Send anyway', async () => {
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.click(send)
    const dialog = await on.panel.dialog()
    expect(dialog.buttons).toContain('Send anyway')
    await pause(700)
    expect(await deedsOn(on, 'message')).toEqual([])
    expect(await on.evaluate(`document.querySelector('${composer}').textContent`)).toBe(checkIn)

    await on.panel.button('Send anyway').press()
    expect(await firstDeed(on, 'message')).toMatchObject({ to: 'priya-raman', text: checkIn })
    await pause(1_000)
    expect(await deedsOn(on, 'message')).toHaveLength(1)
  })

  it('sends nothing on Esc, and leaves the message as it is', async () => {
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.click(send)
    await on.panel.dialog()
    await on.press('Escape')
    await on.panel.dialogGone()
    await pause(1_500)
    expect(await deedsOn(on, 'message')).toEqual([])
    expect(await on.evaluate(`document.querySelector('${composer}').textContent`)).toBe(checkIn)
  })

  it('holds Ctrl+Enter, and Enter where Enter sends', async () => {
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.press('Control+Enter')
    await on.panel.dialog()
    await on.press('Escape')
    await on.panel.dialogGone()
    expect(await deedsOn(on, 'message')).toEqual([])

    await on.click('.msg-form__send-toggle')
    await on.click(composer)
    await on.press('Enter')
    await on.panel.dialog()
    expect(await deedsOn(on, 'message')).toEqual([])
    await on.panel.button('Send anyway').press()
    expect(await firstDeed(on, 'message')).toMatchObject({ text: checkIn })
    await pause(1_000)
    expect(await deedsOn(on, 'message')).toHaveLength(1)
  })

  it('holds in the chats of the overlay as well', async () => {
    const on = await visit(profile('priya-raman'))
    await on.panel.says(/Larkspur/)
    await on.click(message)
    await until('the chat', async () =>
      (await on.evaluate<boolean>(
        `document.querySelector('#interop-outlet').shadowRoot.querySelector('${composer}') !== null`,
      ))
        ? true
        : undefined,
    )
    await on.type(checkIn)
    await on.evaluate(`document.querySelector('#interop-outlet').shadowRoot.querySelector('${send}').focus()`)
    await on.press('Enter')
    expect((await on.panel.dialog()).buttons).toContain('Send anyway')
    await pause(500)
    expect(await deedsOn(on, 'message')).toEqual([])
  })

  it('never holds a message to somebody who is not on the timeline', async () => {
    const on = await thread('Noor Haddad')
    await on.type('Is there any news about my application?')
    await on.click(send)
    expect(await firstDeed(on, 'message')).toMatchObject({ to: 'noor-haddad' })
    expect(await on.panel.text()).toBe('')
  })
}
