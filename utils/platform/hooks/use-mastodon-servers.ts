import { useEffect, useState } from 'preact/hooks'
import { allowServer, giveBackServer, type MastodonServer, readServers } from '../mastodon-servers.ts'
import { onPermissionChange } from '../origins.ts'

/** The Mastodon servers, followed as long as the page is open, and the ways to allow one and to give it back. */
export function useMastodonServers() {
  const [servers, setServers] = useState<readonly MastodonServer[]>([])
  const look = () =>
    readServers()
      .then(setServers)
      .catch(() => undefined)
  useEffect(() => {
    const ending = new AbortController()
    onPermissionChange(() => void look(), ending.signal)
    void look()
    return () => ending.abort()
  }, [])
  return {
    servers,
    async allow(typed: string) {
      const answer = await allowServer(typed)
      await look()
      return answer
    },
    async giveBack(host: string) {
      const isGiven = await giveBackServer(host)
      await look()
      return isGiven
    },
  }
}
