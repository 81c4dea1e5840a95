import { browser } from './browser.ts'
import type { InterfaceLanguage } from './languages.ts'
import { wordsScript } from './words-script.ts'

/** The script with everything that is shown on host pages: entrypoints/drawing.ts. */
const drawingScript = '/drawing.js'
/** What only Gmail needs beside it: entrypoints/gmail-more.ts. */
const gmailScript = '/gmail-more.js'

/**
 * Brings the drawing into the top document of a tab, into the world of our content scripts there, and before it the
 * words of the language that was chosen and what the site needs of its own.
 * @throws where the browser doesn't let us: the tab is gone, or its site isn't ours any more.
 */
export async function bringDrawingInto(
  { tab, site }: { tab: number; site: string },
  language: InterfaceLanguage,
): Promise<void> {
  const words = wordsScript(language)
  const before = site === 'gmail' ? [gmailScript] : []
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [...(words === null ? [] : [words]), ...before, drawingScript],
    injectImmediately: true,
  })
}
