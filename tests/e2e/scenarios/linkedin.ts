import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { practiceTimeline } from '../../practice/timeline.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { pause, until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'
import { keptEvents } from '../timeline.ts'

const site = 'https://www.linkedin.com'
/** Somebody whose wait is running, somebody who is owed a thank-you, and nobody on the timeline. */
const dana = `${site}/in/dana-whitfield/`
const tomas = `${site}/in/tomas-ferreira/`
const stranger = `${site}/in/casey-lund/`

const card = '[componentkey$="Topcard"]'
const connect = `${card} a[href*="custom-invite"]`
const composer = '.msg-form__contenteditable'
const send = '.msg-form__send-button'
const checkIn = 'Hello Priya, is there any news about my application?'

interface Deed {
  what: string
  to: string
  text?: string
}

/** LinkedIn is fine: connecting goes its way with a note, messages follow the rules of mail. The same in every browser. */
export function linkedIn(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let page: TestPage | undefined

  beforeAll(async () => {
    browser = await open()
    const now = Temporal.Now
    await restoreBackup(browser, practiceTimeline(now.instant().toString(), now.timeZoneId()))
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
  const deeds = (on: TestPage, what: string) =>
    on
      .evaluate<Deed[]>(`JSON.parse(localStorage.getItem('practice-record') ?? '[]')`)
      .then((all) => all.filter((deed) => deed.what === what))
  const deed = (on: TestPage, what: string) => until(what, async () => (await deeds(on, what))[0])
  const kept = async (type: string, source = 'linkedin') =>
    (await keptEvents(browser)).filter((event) => event.type === type && event.source === source)
  /** The whole-page thread with somebody, ready to be written in. */
  const thread = async (name: string): Promise<TestPage> => {
    const list = await visit(`${site}/messaging/`)
    const address = await until(`the thread with ${name}`, async () => {
      const found = await list.evaluate<string | null>(
        `[...document.querySelectorAll('.msg-conversation-listitem a')].find((link) => link.textContent === ${JSON.stringify(name)})?.href ?? null`,
      )
      return found ?? undefined
    })
    await list.close()
    const on = await visit(address)
    await on.click(composer)
    return on
  }

  it('tells on a contact’s profile how the wait stands, and nothing on a stranger’s', async () => {
    const on = await visit(dana)
    expect(await on.panel.says(/Day \d+ of \d+ with/)).toContain('Larkspur Robotics')
    await on.close()
    const other = await visit(stranger)
    await pause(2_000)
    expect(await other.panel.text()).toBe('')
  })

  it('lets the user connect, and fills in a note that fits only when asked to', async () => {
    const on = await visit(dana)
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
    expect(await deeds(on, 'invite')).toEqual([])
    expect(await kept('connected')).toEqual([])

    await on.click('[aria-label="Send invitation"]')
    expect(await deed(on, 'invite')).toMatchObject({ to: 'dana-whitfield', text: note })
    const connected = await until('the entry', async () => (await kept('connected'))[0])
    expect(connected.data).toMatchObject({ contact: 'dana', network: 'linkedin' })
  })

  it('says that the thank-you comes first, and holds nothing', async () => {
    const on = await visit(tomas)
    await on.panel.says(/Tomás/)
    await on.click('button[aria-label^="Invite"]')
    await on.panel.says(/A note to go with it/)
    expect(await on.panel.text()).toMatch(/thank/i)
    expect(await on.panel.hasDialog()).toBe(false)
    expect(await on.evaluate(`document.querySelector('#send-invite-modal') !== null`)).toBe(true)
  })

  it('holds a check-in that comes too early, and sends it once on Send anyway', async () => {
    const before = (await kept('messageSent')).length
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.click(send)
    const dialog = await on.panel.dialog()
    expect(dialog.buttons).toContain('Send anyway')
    await pause(700)
    expect(await deeds(on, 'message')).toEqual([])
    expect(await on.evaluate(`document.querySelector('${composer}').textContent`)).toBe(checkIn)

    await on.panel.button('Send anyway').press()
    expect(await deed(on, 'message')).toMatchObject({ to: 'priya-raman', text: checkIn })
    const after = await until('the entry', async () => {
      const all = await kept('messageSent')
      return all.length > before ? all : undefined
    })
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)?.data).toMatchObject({ kind: 'check-in', channel: 'linkedin', to: ['priya'] })
    expect(await deeds(on, 'message')).toHaveLength(1)
  })

  it('keeps the message and sends nothing on Esc; nothing is recorded', async () => {
    const before = (await kept('messageSent')).length
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.click(send)
    await on.panel.dialog()
    await on.press('Escape')
    await on.panel.dialogGone()
    await pause(1_500)
    expect(await deeds(on, 'message')).toEqual([])
    expect(await on.evaluate(`document.querySelector('${composer}').textContent`)).toBe(checkIn)
    expect(await kept('messageSent')).toHaveLength(before)
  })

  it('holds Ctrl+Enter, and Enter where Enter sends', async () => {
    const on = await thread('Priya Raman')
    await on.type(checkIn)
    await on.press('Control+Enter')
    await on.panel.dialog()
    await on.press('Escape')
    await on.panel.dialogGone()
    expect(await deeds(on, 'message')).toEqual([])

    await on.click('.msg-form__send-toggle')
    await on.click(composer)
    await on.press('Enter')
    await on.panel.dialog()
    expect(await deeds(on, 'message')).toEqual([])
    await on.panel.button('Send anyway').press()
    expect(await deed(on, 'message')).toMatchObject({ text: checkIn })
    await pause(1_000)
    expect(await deeds(on, 'message')).toHaveLength(1)
  })

  it('holds in the chats of the overlay as well', async () => {
    const on = await visit(`${site}/in/priya-raman/`)
    await on.panel.says(/Larkspur/)
    await on.click(`${card} a[href*="/messaging/compose/"]`)
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
    expect(await deeds(on, 'message')).toEqual([])
  })

  it('never holds a message to somebody who is not on the timeline', async () => {
    const on = await thread('Noor Haddad')
    await on.type('Is there any news about my application?')
    await on.click(send)
    expect(await deed(on, 'message')).toMatchObject({ to: 'noor-haddad' })
    expect(await on.panel.text()).toBe('')
  })
}
