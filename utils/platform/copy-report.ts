import { browser } from './browser.ts'

/** Puts a site's report on the clipboard, headed by what runs here; false where the browser doesn't let us. */
export async function copyReport(report: string): Promise<boolean> {
  const { name, version } = browser.runtime.getManifest()
  try {
    await navigator.clipboard.writeText(`${name} ${version}\n${navigator.userAgent}\n${report}\n`)
    return true
  } catch {
    return false
  }
}
