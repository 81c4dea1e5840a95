import { browser } from './browser.ts'

/** The script with everything that is shown on host pages: entrypoints/drawing.ts. */
const drawingScript = '/drawing.js'

/**
 * Brings the drawing into the top document of a tab, into the world of our content scripts there.
 * @throws where the browser doesn't let us: the tab is gone, or its site isn't ours any more.
 */
export async function bringDrawingInto(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [drawingScript],
    injectImmediately: true,
  })
}
