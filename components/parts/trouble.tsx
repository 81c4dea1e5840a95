import { say, type WordKey } from '../../utils/platform/words.ts'
import type { StorageReason } from '../../utils/timeline/failure.ts'

const reasons: Record<StorageReason, WordKey> = {
  unavailable: 'troubleUnavailable',
  full: 'troubleFull',
  'newer-version': 'troubleNewerVersion',
  blocked: 'troubleBlocked',
  unreadable: 'troubleUnreadable',
}

export function troubleWords(reason: StorageReason): string {
  return say(reasons[reason])
}

/** Says in plain words why the timeline can't be opened. */
export function Trouble({ reason }: { reason: StorageReason }) {
  return (
    <section class="trouble" role="alert">
      <h2>{say('troubleTitle')}</h2>
      <p>{troubleWords(reason)}</p>
    </section>
  )
}
