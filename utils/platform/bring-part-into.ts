import type { PagePart } from '../messaging/handlers/background.ts'
import { browser } from './browser.ts'

/** The scripts with what a page needs only when there is something to write or to read. */
const scripts: Readonly<Record<PagePart, string>> = {
  chats: '/linkedin-chats.js',
  mail: '/gmail-mail.js',
}

/**
 * Brings a part into the top document of a tab, into the world of our content scripts there.
 * @throws where the browser doesn't let us: the tab is gone, or its site isn't ours any more.
 */
export async function bringPartInto(part: PagePart, tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [scripts[part]],
    injectImmediately: true,
  })
}
