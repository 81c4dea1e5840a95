import { browser } from './browser.ts'
import type { Settings } from './settings.ts'
import type { SiteHealthRecord } from './site-health.ts'

/** How a site stands: watched, never visited, changed by its owner, switched off here, or not allowed. */
export type SiteState = 'watching' | 'not-seen' | 'changed' | 'off' | 'not-allowed'

export interface SiteStanding {
  /** `gmail`, `linkedin`, `facebook`… */
  site: string
  state: SiteState
}

/** The sites that the extension asks for on installation, and where they are. */
export const siteOrigins: Readonly<Record<string, string>> = {
  gmail: 'https://mail.google.com/*',
  linkedin: 'https://*.linkedin.com/*',
  facebook: 'https://*.facebook.com/*',
}

/** What to say about each site: those that are built in, and whatever else was ever seen. */
export function siteStandings(
  health: readonly SiteHealthRecord[],
  sites: Settings['sites'],
  allowed: ReadonlySet<string>,
): readonly SiteStanding[] {
  const all = new Set([...Object.keys(siteOrigins), ...health.map(({ site }) => site)])
  return [...all].map((site) => ({ site, state: stateOf(site, health, sites, allowed) }))
}

function stateOf(
  site: string,
  health: readonly SiteHealthRecord[],
  sites: Settings['sites'],
  allowed: ReadonlySet<string>,
): SiteState {
  if (sites[site] === false) return 'off'
  if (Object.hasOwn(siteOrigins, site) && !allowed.has(site)) return 'not-allowed'
  const record = health.find((candidate) => candidate.site === site)
  if (record === undefined) return 'not-seen'
  return record.missing.length > 0 ? 'changed' : 'watching'
}

/** The built-in sites whose pages the extension may read; Firefox lets users take that back. */
export async function allowedSites(): Promise<ReadonlySet<string>> {
  const sites = Object.entries(siteOrigins)
  const answers = await Promise.all(
    sites.map(async ([site, origin]) =>
      (await browser.permissions.contains({ origins: [origin] })) ? site : undefined,
    ),
  )
  return new Set(answers.filter((site) => site !== undefined))
}

/** Asks the browser for a site's permission; must be called straight from a press. */
export async function allowSite(site: string): Promise<boolean> {
  const origin = siteOrigins[site]
  return origin === undefined ? false : browser.permissions.request({ origins: [origin] })
}
