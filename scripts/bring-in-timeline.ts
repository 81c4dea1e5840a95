import type { Chromium } from '../tests/practice/chromium.ts'
import { type PracticeBackup, practiceTimelineNow } from '../tests/practice/timeline.ts'

/** Brings a timeline in as a user would: the options page, *Restore a backup*, confirm. */
export async function bringInTimeline(
  chromium: Chromium,
  backup: PracticeBackup = practiceTimelineNow(),
): Promise<void> {
  const page = await chromium.extensionPage('options.html')
  await page.locator('.backup input[type="file"]').setInputFiles({
    name: 'fortnight-practice.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  })
  await page.locator('.preview button.primary').click()
  await page.locator('.backup .good').waitFor()
  await page.close()
}
