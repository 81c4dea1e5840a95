import type { TestBrowser, TestPage } from './browser.ts'
import { until } from './panel.ts'

export const site = 'https://www.linkedin.com'

/** The practice LinkedIn's parts, by LinkedIn's own names. */
const card = '[componentkey$="Topcard"]'
export const connect = `${card} a[href*="custom-invite"]`
export const message = `${card} a[href*="/messaging/compose/"]`
export const composer = '.msg-form__contenteditable'
export const send = '.msg-form__send-button'

export const checkIn = 'Hello Priya, is there any news about my application?'

export function profile(handle: string): string {
  return `${site}/in/${handle}/`
}

/** What a practice network really did, as it would have told the other person. */
export interface Deed {
  what: string
  to: string
  text?: string
}

export async function deedsOn(on: TestPage, what: string): Promise<readonly Deed[]> {
  const all = await on.evaluate<Deed[]>(`JSON.parse(localStorage.getItem('practice-record') ?? '[]')`)
  return all.filter((deed) => deed.what === what)
}

export function firstDeed(on: TestPage, what: string): Promise<Deed> {
  return until(what, async () => (await deedsOn(on, what))[0])
}

/** Opens the whole-page thread with somebody, ready to be written in. */
export async function openThread(browser: TestBrowser, name: string): Promise<TestPage> {
  const list = await browser.open(`${site}/messaging/`)
  const links = `[...document.querySelectorAll('.msg-conversation-listitem a')]`
  const address = await until(`the thread with ${name}`, async () => {
    const found = await list.evaluate<string | null>(
      `${links}.find((link) => link.textContent === ${JSON.stringify(name)})?.href ?? null`,
    )
    return found ?? undefined
  })
  await list.close()
  const on = await browser.open(address)
  await on.click(composer)
  return on
}
