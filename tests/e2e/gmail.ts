import type { SentRecord } from '../practice/gmail/mailbox.ts'
import type { TestBrowser, TestPage } from './browser.ts'
import { pause, until } from './panel.ts'

export const gmailAddress = 'https://mail.google.com/mail/u/0/'

/** What is written into a compose. */
export interface Letter {
  to?: readonly string[]
  subject?: string
  body: string
}

/** What a user does in the practice Gmail; the selectors are Gmail's own. */
export interface Gmail {
  page: TestPage
  /** Presses Compose and writes; the new compose is the last one. */
  compose(letter: Letter): Promise<void>
  /** Opens the conversation of that subject from the list. */
  openThread(subject: string): Promise<void>
  /** Opens a conversation and presses Reply under its last message. */
  reply(subject: string, body: string): Promise<void>
  /** Puts the caret into the To field, unfolding the recipients if need be. */
  enterTo(): Promise<void>
  /** Adds to what is in the compose's text. */
  write(body: string): Promise<void>
  /** Everything that left or was about to, oldest first. */
  sent(): Promise<readonly SentRecord[]>
  /** Waits until so many mails left. */
  waitForSent(count: number): Promise<readonly SentRecord[]>
  /** Waits as long as a mail would need that slipped through, then gives back what left. */
  sentAfterAWhile(): Promise<readonly SentRecord[]>
  /** How many composes are open. */
  composes(): Promise<number>
}

export const selectors = {
  composeButton: '.T-I-KE[gh="cm"]',
  compose: '.M9',
  to: '.M9 .anm[name="to"] input',
  /** The line that the recipients fold into while the focus is elsewhere. */
  recipients: '.M9 .aoD.hl',
  subject: '.M9 input[name="subjectbox"]',
  body: '.M9 [g_editable="true"]',
  send: '.M9 [role="button"][jslog^="32601"]',
  sendAndArchive: '.M9 .Up [role="button"].Uo',
  undo: '#link_undo',
} as const

export async function openGmail(browser: TestBrowser, address = gmailAddress): Promise<Gmail> {
  const page = await browser.open(address)
  return gmailOn(page)
}

export function gmailOn(page: TestPage): Gmail {
  const sent = () => page.evaluate<readonly SentRecord[]>('window.practice.sent')
  const composes = () => page.evaluate<number>(`document.querySelectorAll('${selectors.compose}').length`)
  const gmail: Gmail = {
    page,
    sent,
    composes,
    async compose({ to = [], subject = '', body }) {
      await page.click(selectors.composeButton)
      await until('the compose', async () => ((await composes()) > 0 ? true : undefined))
      for (const address of to) {
        await gmail.enterTo()
        await page.type(address)
        await page.press('Enter')
      }
      if (subject !== '') {
        await page.click(selectors.subject)
        await page.type(subject)
      }
      await gmail.write(body)
    },
    async openThread(subject) {
      // All mail: an earlier answer may have archived the conversation.
      await page.evaluate(`location.hash = '#all'`)
      const isOpen = () =>
        page.evaluate<boolean>(
          `[...document.querySelectorAll('h2.hP')].some((heading) => heading.checkVisibility() &&
            heading.textContent.includes(${JSON.stringify(subject)}))`,
        )
      // The list of before is still there for a moment, with the row in another place.
      const rowOf = async () => {
        const rows = await page.evaluate<string[]>(
          `document.querySelector('.practice-folder[aria-current]')?.getAttribute('href') === '#all'
            ? [...document.querySelectorAll('tr.zA')].map((row) => row.textContent) : []`,
        )
        return rows.findIndex((text) => text.includes(subject)) + 1 || undefined
      }
      // A row that Gmail draws anew under the press takes none: whoever pressed it presses again.
      await until(`the conversation "${subject}"`, async () => {
        const row = await rowOf()
        if (row !== undefined) await page.click(`tr.zA:nth-child(${row})`)
        const opened = until('it to open', async () => (await isOpen()) || undefined, 2_000)
        return opened.catch(() => undefined)
      })
    },
    async reply(subject, body) {
      await gmail.openThread(subject)
      await page.click('[role="main"]:not([style*="none"]) .ams.bkH')
      await gmail.write(body)
    },
    async enterTo() {
      const folded = await page.evaluate<boolean>(
        `document.querySelector('${selectors.recipients}')?.checkVisibility() ?? false`,
      )
      await page.click(folded ? selectors.recipients : selectors.to)
    },
    async write(body) {
      await page.click(selectors.body)
      if (body !== '') await page.type(body)
    },
    waitForSent: (count) =>
      until(`${count} sent`, async () => {
        const all = await sent()
        return all.length >= count ? all : undefined
      }),
    async sentAfterAWhile() {
      await pause(1_500)
      return sent()
    },
  }
  return gmail
}

/** Each way to send from a compose, by what a user's hands do. */
export const waysToSend: readonly { name: string; inReplies?: true; send(page: TestPage): Promise<void> }[] =
  [
    { name: 'a click on Send', send: (page) => page.click(selectors.send) },
    { name: 'a tap on Send', send: (page) => page.tap(selectors.send) },
    { name: 'Enter on Send', send: (page) => onButton(page, 'Enter') },
    { name: 'Space on Send', send: (page) => onButton(page, 'Space') },
    { name: 'Ctrl+Enter in the text', send: (page) => inText(page, 'Control+Enter') },
    { name: 'Cmd+Enter in the text', send: (page) => inText(page, 'Meta+Enter') },
    { name: 'Ctrl+Enter on the number pad', send: (page) => inText(page, 'Control+NumpadEnter') },
    {
      name: 'Ctrl+Enter in the subject',
      async send(page) {
        await page.focus(selectors.subject)
        await page.press('Control+Enter')
      },
    },
    {
      name: 'a click that a program makes',
      send: (page) => page.evaluate(`document.querySelector('${selectors.send}').click()`),
    },
    {
      name: 'Send & archive',
      inReplies: true,
      send: (page) => page.click(selectors.sendAndArchive),
    },
  ]

async function onButton(page: TestPage, keys: string): Promise<void> {
  await page.focus(selectors.send)
  await page.press(keys)
}

async function inText(page: TestPage, keys: string): Promise<void> {
  await page.focus(selectors.body)
  await page.press(keys)
}
