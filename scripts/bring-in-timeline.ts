import type { Chromium } from '../tests/practice/chromium.ts'
import { practiceTimeline } from '../tests/practice/timeline.ts'

/** Brings the practice timeline in as a user would: the options page, *Restore a backup*, confirm. */
export async function bringInTimeline(chromium: Chromium): Promise<void> {
  const backup = practiceTimeline(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId())
  const page = await chromium.extensionPage('options.html')
  await page.getByLabel('Restore a backup').setInputFiles({
    name: 'fortnight-practice.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  })
  await page.locator('.preview button.primary').click()
  await page.locator('.backup .good').waitFor()
  await page.close()
}
