import type { Chromium } from '../practice/chromium.ts'

/** Brings events in as a backup does. */
export async function restore({ extensionPage }: Chromium, events: readonly object[]): Promise<void> {
  const page = await extensionPage('popup.html')
  const message = { ask: 'backup.restore', request: { events } }
  const answer: unknown = await page.evaluate(
    (asked) => Reflect.get(window, 'chrome').runtime.sendMessage(asked),
    message,
  )
  if (!JSON.stringify(answer).includes('"ok":true')) throw new Error(JSON.stringify(answer).slice(0, 400))
  await page.close()
}
