/** Why what was typed is no server to ask for. */
export type ServerRefusal = 'no-address' | 'another-network'

/**
 * The server in what a user types, `alder.example`, `https://alder.example/@ola` or `@ola@alder.example`; in one case and
 * in the letters of addresses. A name without a dot, a number, a port and a host of `taken` are none.
 *
 * @param taken hosts of sites that have a place of their own; what lies below them counts.
 */
export function mastodonServer(
  typed: string,
  taken: readonly string[],
): { ok: true; host: string } | { ok: false; because: ServerRefusal } {
  const plain = typed.trim().replace(/^@?[\w.-]+@(?=[^@]+$)/u, '')
  const address = /^[a-z]+:\/\//i.test(plain) ? plain : `https://${plain}`
  const url = URL.parse(address)
  const host = url?.hostname.replace(/\.$/, '') ?? ''
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host)
  if (url === null || !/^https?:$/.test(url.protocol) || url.port !== '' || !isName)
    return { ok: false, because: 'no-address' }
  if (taken.some((each) => host === each || host.endsWith(`.${each}`)))
    return { ok: false, because: 'another-network' }
  return { ok: true, host }
}

/** The match pattern of a server's pages, as a permission is asked for. */
export function serverOrigin(host: string): string {
  return `https://${host}/*`
}
