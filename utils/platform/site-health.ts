import type { Instant } from '../etiquette/events.ts'
import * as v from '../messaging/shapes.ts'
import { browser } from './browser.ts'

/** What a content script last saw of one kind of page of its site, for the popup and for bug reports. */
export interface SiteHealthRecord {
  site: string
  page: string
  /** For each thing looked for: the dated name of the candidate that hit, or null. */
  found: Readonly<Record<string, string | null>>
  missing: readonly string[]
  at: Instant
}

const prefix = 'health:'

const record: v.Shape<SiteHealthRecord> = v.object({
  site: v.string(),
  page: v.string(),
  found: v.record(() => true, v.nullable(v.string())),
  missing: v.array(v.string()),
  at: v.string(),
})

/**
 * Keeps what was seen of a kind of page; each has an entry of its own, so that two never overwrite each other. What
 * was not looked for this time stands as it was. True when something is missing and nothing of the site was missing
 * before, on any kind of page: several tabs that report at once are taken one after another, and one of them is first.
 */
export async function recordSiteHealth(health: SiteHealthRecord): Promise<boolean> {
  return navigator.locks.request(prefix, () => recordAlone(health))
}

async function recordAlone(health: SiteHealthRecord): Promise<boolean> {
  const seen = (await readSiteHealth()).filter(({ site }) => site === health.site)
  const before = seen.find(({ page }) => page === health.page) ?? { found: {}, missing: [] }
  const looked = (part: string) => Object.hasOwn(health.found, part) || health.missing.includes(part)
  const missing = [...health.missing, ...before.missing.filter((part) => !looked(part))]
  await browser.storage.local.set({
    [`${prefix}${health.site}:${health.page}`]: {
      ...health,
      found: { ...before.found, ...health.found },
      missing,
    },
  })
  return health.missing.length > 0 && seen.every((record) => record.missing.length === 0)
}

/** What was seen of every kind of page; entries that can't be read are left out. */
export async function readSiteHealth(): Promise<readonly SiteHealthRecord[]> {
  const stored = await browser.storage.local.get(null)
  return Object.entries(stored).flatMap(([key, value]) => {
    const read = key.startsWith(prefix) ? record.read(value) : v.misfit
    return read === v.misfit ? [] : [read]
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
