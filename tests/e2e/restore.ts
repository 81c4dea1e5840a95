import { practiceTimelineNow } from '../practice/timeline.ts'
import type { TestBrowser } from './browser.ts'
import { until } from './panel.ts'

/**
 * Brings a backup in the way a user does: the options page, *Restore a backup*, a look at the preview, and
 * the confirming press. Gives back what the page says when it is done.
 */
export async function restoreBackup(browser: TestBrowser, backup: unknown): Promise<string> {
  const page = await browser.ownPage('options.html')
  await page.upload('input[type="file"]', { name: 'backup.json', text: JSON.stringify(backup) })
  await page.click('.preview button.primary')
  const words = await until('the backup to come in', async () => {
    const said = await page.evaluate<string | null>(
      `document.querySelector('.backup .good, .backup .error')?.textContent ?? null`,
    )
    return said ?? undefined
  })
  await page.close()
  return words
}

/** The practice timeline, as it is this minute. */
export function restorePracticeTimeline(browser: TestBrowser): Promise<string> {
  return restoreBackup(browser, practiceTimelineNow())
}
