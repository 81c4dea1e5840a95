import type { Network, PersonSighting } from '../../sites/network.ts'

/** What the protocol takes at most. */
const mostName = 300

/** Everything that tells one person from another on one network, in one word. */
export function personKey(network: Pick<Network, 'handleKey'>, who: PersonSighting): string {
  if (who.handle !== undefined) return `handle ${network.handleKey(who.handle)}`
  if (who.opaqueId !== undefined) return `id ${who.opaqueId}`
  return `name ${who.name?.toLowerCase() ?? ''}`
}

/** An account as statements about it are kept: the handle, or the site's own id where there is none. */
export function accountOf(who: PersonSighting): { handle?: string } {
  const handle = who.handle ?? who.opaqueId
  return handle === undefined || handle.length > mostName ? {} : { handle }
}

/** A person as the background is asked about them; null where there is nothing to go by. */
export function askedAs(who: PersonSighting): { handle?: string; name?: string } | null {
  const account = accountOf(who)
  if (account.handle === undefined && who.name === undefined) return null
  return { ...account, ...(who.name === undefined ? {} : { name: who.name.slice(0, mostName) }) }
}
