/**
 * Addresses in the hash: `#inbox`, `#sent`, `#inbox/FMfcgz…` for a conversation, and `?compose=…` behind
 * any of them for what is docked. Nothing reloads.
 */
export interface Route {
  folder: 'inbox' | 'sent' | 'drafts' | 'scheduled' | 'all'
  /** The opaque token of the open conversation. */
  token: string | null
  /** `new` or a token, where the address asks for a compose. */
  compose: string | null
}

const folders = ['inbox', 'sent', 'drafts', 'scheduled', 'all'] as const

export function readRoute(): Route {
  const [path = '', query = ''] = location.hash.slice(1).split('?')
  const [folder = 'inbox', token] = path.split('/')
  return {
    folder: folders.find((name) => name === folder) ?? 'inbox',
    token: token || null,
    compose: new URLSearchParams(query).get('compose'),
  }
}

export function goTo(path: string): void {
  const compose = readRoute().compose
  location.hash = compose === null ? path : `${path}?compose=${compose}`
}

/** Says in the address that something is being written; no navigation follows from it. */
export function setComposeParameter(value: string | null): void {
  const { folder, token } = readRoute()
  const path = token === null ? folder : `${folder}/${token}`
  history.replaceState(null, '', `#${path}${value === null ? '' : `?compose=${value}`}`)
}
