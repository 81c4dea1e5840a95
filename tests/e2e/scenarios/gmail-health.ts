import { expect, it } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { ownPage } from '../own-page.ts'
import { until } from '../panel.ts'

const changedWords = /Gmail changed, and Fortnight can’t read all of it/

/** Gmail as it may be one day: the first candidates of a compose fit no more, and its buttons are gone. */
const changeGmail = `new MutationObserver(() => {
  for (const root of document.querySelectorAll('.M9')) {
    root.className = 'new'
    root.querySelector('.Ap')?.classList.replace('Ap', 'new')
    root.querySelector('.IZ')?.remove()
  }
}).observe(document, { childList: true, subtree: true })`

interface Seen {
  found: Record<string, string | null>
  missing: readonly string[]
}

/** What is said of a Gmail that changed: which candidates hit, what is missing, once, and nothing of what stands there. */
export function gmailHealth(open: () => Promise<TestBrowser>): void {
  it('a Gmail that changed is called out once, and the popup tells which candidates hit without a word of it', async () => {
    const browser = await open()
    const popup = ownPage(await browser.ownPage('popup.html'))
    const seenOf = (page: string) =>
      until(`the ${page} to be reported`, async () => {
        const key = `health:gmail:${page}`
        const seen = await popup.page.evaluate<Seen | undefined>(
          `chrome.storage.local.get('${key}').then((all) => all['${key}'])`,
        )
        return seen?.missing.includes('send') ? seen : undefined
      })
    const { page: changed } = await openChanged(browser)
    await changed.panel.says(changedWords)
    expect((await seenOf('mailbox')).found).toMatchObject({
      compose: '[jslog^="77394;"]',
      body: '[contenteditable=true][role=textbox][aria-multiline=true]',
      subject: 'input[name=subjectbox]',
      send: null,
    })

    await popup.says(/Gmail changed; Fortnight can’t see/)
    await popup.page.evaluate(
      `void (navigator.clipboard.writeText = async (text) => { window.copied = text })`,
    )
    await popup.press(/^Copy what was seen of Gmail/)
    const report = await until('the report', () => popup.page.evaluate<string | undefined>('window.copied'))
    expect(report).toMatch(/gmail, mailbox, \d{4}-\d\d-\d\d\n(?: {2}.+\n)* {2}send: -/)
    expect(report).not.toMatch(/larkspur|dana|ada|interview|lunch|@/i)
    await changed.close()

    // Another kind of page, another tab: it is known by now.
    const thread = await openChanged(browser, '.zA')
    await seenOf('thread')
    await thread.sentAfterAWhile()
    expect(await thread.page.panel.text()).not.toMatch(changedWords)
    await thread.page.close()
    await popup.page.close()
  }, 60_000)
}

/** A compose in a Gmail that changed, in the mailbox or after pressing something there. */
async function openChanged(browser: TestBrowser, press?: string): Promise<Gmail> {
  const gmail = await openGmail(browser)
  const { page } = gmail
  await page.evaluate(`void ${changeGmail}`)
  if (press !== undefined) await page.click(press)
  await page.click(selectors.composeButton)
  return gmail
}
