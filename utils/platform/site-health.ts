import * as v from 'valibot'
import type { Instant } from '../etiquette/events.ts'
import { browser } from './browser.ts'

/** What a content script last saw of its site, for the popup and for bug reports. */
export interface SiteHealthRecord {
  site: string
  page: string
  /** For each thing looked for: the dated name of the candidate that hit, or null. */
  found: Readonly<Record<string, string | null>>
  missing: readonly string[]
  at: Instant
}

const prefix = 'health:'

const record: v.GenericSchema<unknown, SiteHealthRecord> = v.object({
  site: v.string(),
  page: v.string(),
  found: v.record(v.string(), v.nullable(v.string())),
  missing: v.array(v.string()),
  at: v.string(),
})

/** Keeps the newest report of a site; each site has an entry of its own, so that two never overwrite each other. */
export async function recordSiteHealth(health: SiteHealthRecord): Promise<void> {
  await browser.storage.local.set({ [prefix + health.site]: health })
}

/** The newest report of every site that was seen; entries that can't be read are left out. */
export async function readSiteHealth(): Promise<readonly SiteHealthRecord[]> {
  const stored = await browser.storage.local.get(null)
  return Object.entries(stored).flatMap(([key, value]) => {
    const parsed = key.startsWith(prefix) ? v.safeParse(record, value) : undefined
    return parsed?.success ? [parsed.output] : []
  })
}

/** Tells the reports at once and after every new one, until `signal` aborts. */
export async function watchSiteHealth(
  signal: AbortSignal,
  onHealth: (records: readonly SiteHealthRecord[]) => void,
): Promise<void> {
  const tell = async () => {
    const records = await readSiteHealth()
    if (!signal.aborted) onHealth(records)
  }
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) void tell()
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  await tell()
}
