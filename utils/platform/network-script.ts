import { serverOrigin } from '../sites/mastodon-server.ts'
import { networksWithScript, optionalNetworks } from '../sites/optional-networks.ts'
import { browser } from './browser.ts'
import { allowedAmong } from './origins.ts'
import { readSettings } from './settings.ts'

/** The script of a network that is not built in: entrypoints/network.ts. */
const idOf = (network: string) => `network-${network}`

/**
 * Has the browser run each network's script on those of its pages that the user has allowed, from their next opening on,
 * and nowhere else. To be called at every start and whenever a permission was given or taken back or a
 * server was named.
 */
export async function registerNetworks(): Promise<void> {
  const allowed = await Promise.all(
    networksWithScript.map(async (network) => ({ id: idOf(network), matches: await matchesOf(network) })),
  )
  const wanted = allowed
    .filter(({ matches }) => matches.length > 0)
    .map(({ id, matches }) => ({
      id,
      js: [`${id}.js`],
      matches,
      runAt: 'document_start' as const,
      allFrames: false,
    }))
  const there = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id))
  const gone = [...there].filter((id) => wanted.every((script) => script.id !== id))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  const [changed, added] = [
    wanted.filter(({ id }) => there.has(id)),
    wanted.filter(({ id }) => !there.has(id)),
  ]
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed)
  if (added.length > 0) await browser.scripting.registerContentScripts(added)
}

/** Browsers let users take back one address of a network and leave the others. */
async function matchesOf(network: string): Promise<string[]> {
  const own = optionalNetworks.find(({ name }) => name === network)?.origins
  // A network that may be anywhere is where the user has said.
  return allowedAmong(own ?? (await readSettings()).networks.mastodonServers.map(serverOrigin))
}
