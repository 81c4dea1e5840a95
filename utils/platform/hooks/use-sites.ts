import { useEffect, useState } from 'preact/hooks'
import { onPermissionChange } from '../origins.ts'
import { changeSettings, readSettings, type Settings } from '../settings.ts'
import { type SiteHealthRecord, watchSiteHealth } from '../site-health.ts'
import {
  allowedSites,
  allowSite,
  giveBackSite,
  type SiteStanding,
  siteOrigins,
  siteStandings,
} from '../site-standings.ts'

const everySite: ReadonlySet<string> = new Set(Object.keys(siteOrigins))

export interface Sites {
  sites: readonly SiteStanding[]
  /** Asks the browser for a site, straight from a press; whether it is allowed now. */
  allow: (site: string) => Promise<boolean>
  /** Stays away from a network from now on, and gives its permission back; whether the browser took it. */
  giveBack: (site: string) => Promise<boolean>
}

/** How the sites stand, followed as long as the page is open, and the ways to allow one and to give it back. */
export function useSites(settings: Settings): Sites {
  const servers = settings.networks.mastodonServers
  const [health, setHealth] = useState<readonly SiteHealthRecord[]>([])
  const [allowed, setAllowed] = useState(everySite)
  const look = () =>
    allowedSites(servers)
      .then(setAllowed)
      .catch(() => undefined)
  useEffect(() => {
    const ending = new AbortController()
    void watchSiteHealth(ending.signal, setHealth).catch(() => undefined)
    return () => ending.abort()
  }, [])
  useEffect(() => {
    const ending = new AbortController()
    onPermissionChange(() => void look(), ending.signal)
    void look()
    return () => ending.abort()
  }, [servers.join()])
  const allow = async (site: string) => {
    const isAllowed = await allowSite(site, servers).catch(() => false)
    if (isAllowed && !everySite.has(site)) await want(site, true)
    await look()
    return isAllowed
  }
  const giveBack = async (site: string) => {
    await want(site, false)
    const isGiven = await giveBackSite(site)
    await look()
    return isGiven
  }
  return { sites: siteStandings(health, settings.sites, allowed, servers), allow, giveBack }
}

async function want(site: string, wanted: boolean): Promise<void> {
  try {
    const { sites } = await readSettings()
    await changeSettings({ sites: { ...sites, [site]: wanted } })
  } catch {
    // Without the note the permission itself still says how things stand.
  }
}
