import { browser } from './browser.ts'

/** The script that reads and judges LinkedIn's messages: entrypoints/linkedin-chats.ts. */
const chatsScript = '/linkedin-chats.js'

/**
 * Brings the chats into the top document of a tab, into the world of our content scripts there.
 * @throws where the browser doesn't let us: the tab is gone, or its site isn't ours any more.
 */
export async function bringChatsInto(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [chatsScript],
    injectImmediately: true,
  })
}
