import type { NoticeContent } from '../../components/parts/notice.tsx'
import { SyncSettings } from '../../components/settings/sync-settings.tsx'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { useSync } from '../../utils/platform/hooks/use-sync.ts'
import {
  askForExchange,
  joinSync,
  leavingFrom,
  readSyncState,
  setSyncState,
} from '../../utils/platform/timeline/sync-state.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

/** Sharing between machines, wired: the page says what is wanted, the background does it. */
export function SyncPart({
  moment,
  onNotice,
}: {
  moment: Moment
  onNotice: (notice: NoticeContent) => void
}) {
  const sync = useSync()
  if (sync === undefined) return null
  const done = (work: Promise<void>, words: WordKey) => {
    work
      .then(() => onNotice({ kind: 'done', words: say(words) }))
      .catch(() => onNotice({ kind: 'trouble', words: say('refusedStorage') }))
  }
  const leave = async (everywhere: boolean) => setSyncState(leavingFrom(await readSyncState(), everywhere))
  return (
    <SyncSettings
      {...sync}
      moment={moment}
      onSwitch={(on) => (on ? done(joinSync(), 'syncOnDone') : done(leave(false), 'syncOffDone'))}
      onNow={() => void askForExchange().catch(() => undefined)}
      onStopEverywhere={() => done(leave(true), 'syncStopDone')}
    />
  )
}
