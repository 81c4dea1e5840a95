import { useEffect, useState } from 'preact/hooks'
import { type SyncReport, type SyncState, watchSync } from '../timeline/sync-state.ts'

/** How the sharing with other machines stands; undefined until it is read. */
export function useSync(): { state: SyncState; report: SyncReport | undefined } | undefined {
  const [sync, setSync] = useState<{ state: SyncState; report: SyncReport | undefined }>()
  useEffect(() => {
    const ending = new AbortController()
    void watchSync(ending.signal, (state, report) => setSync({ state, report }))
    return () => ending.abort()
  }, [])
  return sync
}
