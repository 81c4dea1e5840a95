import { useEffect, useState } from 'preact/hooks'
import type { SavedBackup } from '../../timeline/backup-due.ts'
import { watchSavedBackup } from '../saved-backup.ts'

/** What was last saved to a file, followed as long as the page is open. */
export function useSavedBackup(): SavedBackup | undefined {
  const [saved, setSaved] = useState<SavedBackup>()
  useEffect(() => {
    const ending = new AbortController()
    void watchSavedBackup(ending.signal, setSaved)
    return () => ending.abort()
  }, [])
  return saved
}
