import { serverOrigin } from '../sites/mastodon-server.ts'
import { optionalNetworks } from '../sites/optional-networks.ts'
import { browser } from './browser.ts'
import { allowedAmong } from './origins.ts'
import type { Settings } from './settings.ts'
import type { SiteHealthRecord } from './site-health.ts'

/**
 * How a site stands: watched, never visited, changed by its owner, switched off here, not allowed; `revoked` where the
 * user asked for it here and the browser doesn't allow it any more; `to-allow` where nobody has asked for it.
 */
export type SiteState = 'watching' | 'not-seen' | 'changed' | 'off' | 'not-allowed' | 'revoked' | 'to-allow'

export interface SiteStanding {
  /** `gmail`, `linkedin`, `facebook`… */
  site: string
  state: SiteState
  /** The parts that its pages should have and have not. */
  missing?: readonly string[]
  /** What was seen of it, for a bug report: names of parts and selectors, nothing they hold. */
  report?: string
  /** Its permission was asked for by a click, and can be given back by one. */
  isOptional?: true
  /** Nobody has looked at its live pages yet. */
  isExperimental?: true
}

/** The sites that the extension asks for on installation, and where they are. */
export const siteOrigins: Readonly<Record<string, string>> = {
  gmail: 'https://mail.google.com/*',
  linkedin: 'https://*.linkedin.com/*',
  facebook: 'https://*.facebook.com/*',
}

const optional: ReadonlySet<string> = new Set(optionalNetworks.map(({ name }) => name))
/** The network that has no addresses of its own but servers that the user names. */
const onServers = 'mastodon'
const experimental: ReadonlySet<string> = new Set(
  optionalNetworks.flatMap(({ name, isExperimental }) => (isExperimental ? [name] : [])),
)

/**
 * What to say about each site: those that are built in, and whatever else was asked for or ever seen. A network that the
 * user has given back is not spoken of.
 *
 * @param servers those of Mastodon that the user has named.
 */
export function siteStandings(
  health: readonly SiteHealthRecord[],
  sites: Settings['sites'],
  allowed: ReadonlySet<string>,
  servers: readonly string[],
): readonly SiteStanding[] {
  const wanted = [...optional].filter((site) => sites[site] === true)
  const named = servers.length === 0 ? [] : [onServers]
  const all = [
    ...Object.keys(siteOrigins),
    ...allowed,
    ...wanted,
    ...named,
    ...health.map(({ site }) => site),
  ]
  const isGivenBack = (site: string) =>
    site === onServers
      ? servers.length === 0
      : optional.has(site) && sites[site] === false && !allowed.has(site)
  return [...new Set(all)]
    .filter((site) => !isGivenBack(site))
    .map((site) => {
      const state = stateOf(site, health, sites, allowed)
      const seen = health.filter((record) => record.site === site)
      const missing = state === 'changed' ? [...new Set(seen.flatMap((record) => record.missing))] : []
      return {
        site,
        state,
        ...(missing.length === 0 ? {} : { missing }),
        ...(seen.length === 0 ? {} : { report: reportOf(seen) }),
        ...(optional.has(site) ? { isOptional: true as const } : {}),
        ...(experimental.has(site) ? { isExperimental: true as const } : {}),
      }
    })
}

/** Which candidate found each part, per kind of page; it says nothing of what stood there. */
function reportOf(seen: readonly SiteHealthRecord[]): string {
  return seen
    .flatMap(({ site, page, found, missing, at }) => [
      `${site}, ${page}, ${at.slice(0, 10)}`,
      ...Object.entries(found).map(([part, selector]) => `  ${part}: ${selector ?? '-'}`),
      ...missing.filter((part) => !Object.hasOwn(found, part)).map((part) => `  ${part}: -`),
    ])
    .join('\n')
}

function stateOf(
  site: string,
  health: readonly SiteHealthRecord[],
  sites: Settings['sites'],
  allowed: ReadonlySet<string>,
): SiteState {
  if (sites[site] === false) return 'off'
  if (!allowed.has(site)) return Object.hasOwn(siteOrigins, site) ? 'not-allowed' : 'revoked'
  const seen = health.filter((record) => record.site === site)
  if (seen.length === 0) return 'not-seen'
  return seen.some(({ missing }) => missing.length > 0) ? 'changed' : 'watching'
}

/**
 * The sites of which the extension may read any page, and Mastodon where it may read every server that was named; Firefox lets
 * users take back even what is built in.
 */
export async function allowedSites(servers: readonly string[]): Promise<ReadonlySet<string>> {
  const sites = [...Object.keys(siteOrigins), ...optionalNetworks.map(({ name }) => name), onServers]
  const answers = await Promise.all(
    sites.map(async (site) => {
      const held = await allowedAmong(originsOf(site, servers))
      const isAllowed = site === onServers ? held.length === servers.length : held.length > 0
      return isAllowed ? site : undefined
    }),
  )
  return new Set(answers.filter((site) => site !== undefined))
}

/** Asks the browser for a site's permission; must be called straight from a press. */
export async function allowSite(site: string, servers: readonly string[] = []): Promise<boolean> {
  const origins = originsOf(site, servers)
  return origins.length === 0 ? false : browser.permissions.request({ origins: [...origins] })
}

/** Gives a network's permission back; false where the browser keeps it. */
export async function giveBackSite(site: string): Promise<boolean> {
  if (!optional.has(site)) return false
  const held = await allowedAmong(originsOf(site))
  if (held.length === 0) return true
  try {
    return await browser.permissions.remove({ origins: held })
  } catch {
    return false
  }
}

/** Whether a network may not be read any more: of pages that were open before, scripts stay behind. */
export async function isRevoked(site: string): Promise<boolean> {
  return optional.has(site) && (await allowedAmong(originsOf(site))).length === 0
}

/** The networks that nobody has allowed yet, as sites that may be. */
export function networksToAllow(allowed: readonly SiteStanding[]): readonly SiteStanding[] {
  return optionalNetworks
    .filter(({ name }) => allowed.every(({ site }) => site !== name))
    .map(({ name, isExperimental }) => ({
      site: name,
      state: 'to-allow',
      isOptional: true,
      ...(isExperimental && { isExperimental }),
    }))
}

function originsOf(site: string, servers: readonly string[] = []): readonly string[] {
  if (site === onServers) return servers.map(serverOrigin)
  const builtIn = siteOrigins[site]
  if (builtIn !== undefined) return [builtIn]
  return optionalNetworks.find(({ name }) => name === site)?.origins ?? []
}
