import { startChromium } from '../tests/practice/chromium.ts'
import { bringInTimeline } from './bring-in-timeline.ts'
import { addresses } from './practice-addresses.ts'

/** Opens the practice window and waits until the user closes it. Gives back the exit status. */
export async function play(options: { executable: string; build: string }): Promise<number> {
  const chromium = await startChromium({ ...options, headless: false, viewport: null })
  const closed = new Promise<void>((resolve) => chromium.context.on('close', () => resolve()))
  process.once('SIGINT', () => void chromium.close())
  await bringInTimeline(chromium)
  await chromium.extensionPage('popup.html')
  await chromium.open(addresses.facebook)
  await chromium.open(addresses.linkedin)
  const gmail = await chromium.open(addresses.gmail)
  await gmail.bringToFront()
  process.stdout.write(`
Fortnight is open in a practice mailbox. Nothing here is real, and nothing is sent anywhere.

  Gmail      Press Write, and ask dana.whitfield@larkspur.example whether there is any news:
             it is too early, and Fortnight asks before the mail goes.
  LinkedIn   The profile of somebody who interviewed you says how things stand.
  Facebook   The same person has an Add friend button. Try it.
  Fortnight  The tab with the list is what its icon opens: press the puzzle piece to pin it.

Close the window, or press Ctrl+C here, when you have seen enough.
`)
  await closed
  await chromium.close().catch(() => undefined)
  return 0
}
