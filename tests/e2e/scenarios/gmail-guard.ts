import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { subjects } from '../../practice/mailbox.ts'
import type { TestBrowser } from '../browser.ts'
import { type Gmail, gmailAddress, openGmail, selectors, waysToSend } from '../gmail.ts'
import { letters } from '../letters.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** Somebody at the company whose wait is running, somebody whose window is open, and a sister. */
const waiting = 'dana.whitfield@larkspur.example'
const untracked = 'bea@family.example'

const letterQuery = { su: letters.checkIn.subject, body: letters.checkIn.body }

/** The compose's text as it stands, markup and all. */
const bodyOf = ({ page }: Gmail) =>
  page.evaluate<string>(`document.querySelector('${selectors.body}').innerHTML`)

const isPlainMail = (html: string) => !/fortnight|<style|<script|shadow|class="(?!gmail_)/i.test(html)

/** Every way to send, held and let go: the same in every browser. */
export function gmailGuard(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let gmail: Gmail
  let before: number

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
    before = (await gmail.sent()).length
  })
  afterEach(() => gmail.page.close())

  const start = async (letter: { to: string; subject: string; body: string }, inReplies?: true) => {
    if (inReplies) await gmail.reply(practiceThreads[letter.to] ?? '', letter.body)
    else await gmail.compose({ ...letter, to: [letter.to] })
  }

  it('tells how the wait stands while the user writes', async () => {
    await start({ to: waiting, ...letters.checkIn })
    expect(await gmail.page.panel.says(/Day \d+ of \d+ with Larkspur/)).toContain('Larkspur')
  })

  describe.each(waysToSend)('$name', ({ send, inReplies }) => {
    it('is held when it is too early, and goes exactly once and unchanged on Send anyway', async () => {
      await start({ to: waiting, ...letters.checkIn }, inReplies)
      const written = await bodyOf(gmail)
      await send(gmail.page)
      const dialog = await gmail.page.panel.dialog()
      expect(dialog.buttons).toContain('Send anyway')
      expect(await gmail.sentAfterAWhile()).toHaveLength(before)

      await gmail.page.panel.button('Send anyway').press()
      const [mail, ...more] = (await gmail.waitForSent(before + 1)).slice(before)
      expect(more).toEqual([])
      expect(mail).toMatchObject({ to: [waiting], archived: inReplies ?? false })
      if (!inReplies) expect(mail?.subject).toBe(letters.checkIn.subject)
      expect(mail?.html).toContain(written)
      expect(mail?.html).toSatisfy(isPlainMail)
      expect(await gmail.sentAfterAWhile()).toHaveLength(before + 1)
      expect(await gmail.page.panel.hasDialog()).toBe(false)
    })

    it('is never held to somebody who is not on the timeline', async () => {
      await start({ to: untracked, ...letters.checkIn }, inReplies)
      await send(gmail.page)
      expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
      expect(await gmail.page.panel.hasDialog()).toBe(false)
    })
  })

  it('sends nothing on Esc, and leaves the compose as it was', async () => {
    await start({ to: waiting, ...letters.checkIn })
    const written = await bodyOf(gmail)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    await gmail.page.press('Escape')
    await gmail.page.panel.dialogGone()
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
    expect(await gmail.composes()).toBe(1)
    expect(await bodyOf(gmail)).toBe(written)
  })

  it('holds again after Esc', async () => {
    await start({ to: waiting, ...letters.checkIn })
    for (const round of [1, 2]) {
      await gmail.page.click(selectors.send)
      expect((await gmail.page.panel.dialog()).buttons, `press ${round}`).toContain('Send anyway')
      await gmail.page.press('Escape')
      await gmail.page.panel.dialogGone()
    }
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
  })

  it('keeps it as a draft, and sends nothing', async () => {
    await start({ to: waiting, ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Keep as draft').press()
    await gmail.page.panel.dialogGone()
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
  })

  it('sends at once what is not a follow-up, when the user says so', async () => {
    await start({ to: waiting, ...letters.checkIn })
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('This is not a follow-up').press()
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
  })

  it('holds a mail whose recipient is typed but not a chip yet', async () => {
    await gmail.compose(letters.checkIn)
    await gmail.enterTo()
    await gmail.page.type(waiting)
    await gmail.page.press('Control+Enter')
    expect((await gmail.page.panel.dialog()).buttons).toContain('Send anyway')
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
  })

  it('holds a question written as an answer in the conversation, and lets it go on Send anyway', async () => {
    await gmail.reply(subjects.waiting, letters.checkIn.body)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.button('Send anyway').press()
    expect((await gmail.waitForSent(before + 1)).at(-1)?.text).toContain(letters.checkIn.body)
  })

  it('holds a question in a compose of its own window, and lets it go on Send anyway', async () => {
    const query = new URLSearchParams({ view: 'cm', fs: '1', tf: '1', to: waiting, ...letterQuery })
    const window = await openGmail(browser, `${gmailAddress}?${query}`)
    await window.page.click(selectors.send)
    await window.page.panel.button('Send anyway').press()
    const mail = (await gmail.waitForSent(before + 1)).at(-1)
    expect(mail).toMatchObject({ to: [waiting], subject: letters.checkIn.subject })
    await window.page.close()
  })

  it('never holds an answer to what they asked', async () => {
    await gmail.reply(subjects.asked, 'Hello Lena, I could start in March. Kind regards, Ada')
    await gmail.page.click(selectors.send)
    await gmail.waitForSent(before + 1)
    expect(await gmail.page.panel.hasDialog()).toBe(false)
  })

  it('shows nothing at all while the user writes to somebody else', async () => {
    await start({ to: untracked, ...letters.lunch })
    await gmail.sentAfterAWhile()
    expect(await gmail.page.panel.text()).toBe('')
  })
}

/** The conversation in the practice mailbox in which each of them wrote last. */
const practiceThreads: Record<string, string> = {
  [waiting]: subjects.waiting,
  [untracked]: subjects.family,
}
