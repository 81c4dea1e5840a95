import { it } from 'vitest'
import { openChromium } from '/work/main/tests/e2e/chromium/browser.ts'
import { restoreBackup } from '/work/main/tests/e2e/restore.ts'
import { practiceTimeline } from '/work/main/tests/practice/timeline.ts'
import { keptEvents } from '/work/main/tests/e2e/timeline.ts'
import { pause } from '/work/main/tests/e2e/panel.ts'
it('debug', async () => {
  const browser = await openChromium()
  const now = Temporal.Now
  await restoreBackup(browser, practiceTimeline(now.instant().toString(), now.timeZoneId()))
  const list = await browser.open('https://www.linkedin.com/messaging/')
  await pause(1500)
  const address = await list.evaluate<string>(`[...document.querySelectorAll('.msg-conversation-listitem a')].find((l) => l.textContent === 'Priya Raman').href`)
  const on = await browser.open(address)
  browser.pageOf(on).on('console', (m) => console.log('PAGE', m.text()))
  const w = await browser.chromium.worker(); w.on('console', (m) => console.log('WORKER', m.text()))
  await w.evaluate(`chrome.runtime.onMessage.addListener((m, s) => { console.log(JSON.stringify(m).slice(0,600)); return undefined })`)
  await on.click('.msg-form__contenteditable')
  await on.type('Hello Priya, is there any news about my application?')
  await on.click('.msg-form__send-button')
  console.log((await on.panel.dialog()).text)
  await on.panel.button('Send anyway').press()
  await pause(6000)
  console.log(JSON.stringify((await keptEvents(browser)).slice(-4), null, 1))
  await browser.close()
}, 60000)
