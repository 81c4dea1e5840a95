import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../settings.ts'
import { type SiteHealthRecord, watchSiteHealth } from '../site-health.ts'
import { allowedSites, allowSite, type SiteStanding, siteOrigins, siteStandings } from '../site-standings.ts'

const everySite: ReadonlySet<string> = new Set(Object.keys(siteOrigins))

/** How the sites stand, followed as long as the page is open, and the way to allow one. */
export function useSites(settings: Settings): {
  sites: readonly SiteStanding[]
  allow: (site: string) => void
} {
  const [health, setHealth] = useState<readonly SiteHealthRecord[]>([])
  const [allowed, setAllowed] = useState(everySite)
  useEffect(() => {
    const ending = new AbortController()
    void watchSiteHealth(ending.signal, setHealth).catch(() => undefined)
    void allowedSites()
      .then(setAllowed)
      .catch(() => undefined)
    return () => ending.abort()
  }, [])
  const allow = (site: string) => {
    void allowSite(site)
      .then(allowedSites)
      .then(setAllowed)
      .catch(() => undefined)
  }
  return { sites: siteStandings(health, settings.sites, allowed), allow }
}
