import { mastodonServer, type ServerRefusal, serverOrigin } from '../sites/mastodon-server.ts'
import { networkHosts } from '../sites/network-hosts.ts'
import { browser } from './browser.ts'
import { allowedAmong } from './origins.ts'
import { changeSettings, readSettings } from './settings.ts'

/** A server that the user has named; `isAllowed` false where the browser doesn't let it be read (any more). */
export interface MastodonServer {
  host: string
  isAllowed: boolean
}

const taken = ['google.com', ...networkHosts.flatMap(({ hosts }) => hosts)]

/** The servers that the user has named, in their order. */
export async function readServers(): Promise<readonly MastodonServer[]> {
  const { mastodonServers } = (await readSettings()).networks
  const allowed = new Set(await allowedAmong(mastodonServers.map(serverOrigin)))
  return mastodonServers.map((host) => ({ host, isAllowed: allowed.has(serverOrigin(host)) }))
}

/** Whether a page of this host may be read: scripts stay behind in pages that were open before. */
export async function isServerAllowed(host: string): Promise<boolean> {
  return (await readServers()).some((server) => server.host === host && server.isAllowed)
}

/**
 * Asks the browser for the server that was typed, straight from the press: nothing may be waited for before.
 * A server that is refused is not remembered.
 */
export async function allowServer(
  typed: string,
): Promise<{ ok: true; host: string } | { ok: false; because: ServerRefusal | 'not-allowed' }> {
  const server = mastodonServer(typed, taken)
  if (!server.ok) return server
  const asking = browser.permissions.request({ origins: [serverOrigin(server.host)] })
  if (!(await asking.catch(() => false))) return { ok: false, because: 'not-allowed' }
  await changeServers((hosts) => [...hosts.filter((host) => host !== server.host), server.host])
  return server
}

/** Forgets a server and gives its permission back; false where the browser keeps it. */
export async function giveBackServer(host: string): Promise<boolean> {
  await changeServers((hosts) => hosts.filter((each) => each !== host))
  const held = await allowedAmong([serverOrigin(host)])
  if (held.length === 0) return true
  return browser.permissions.remove({ origins: held }).catch(() => false)
}

async function changeServers(change: (hosts: readonly string[]) => readonly string[]): Promise<void> {
  const { networks } = await readSettings()
  await changeSettings({ networks: { ...networks, mastodonServers: change(networks.mastodonServers) } })
}
