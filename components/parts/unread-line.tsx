import { sayCount } from '../../utils/platform/words.ts'

/** Says of entries that can't be read that they are there: the others are shown without them. */
export function UnreadLine({
  kept,
  lost,
}: {
  /** How many this version can't read; backups carry them. */
  kept: number
  /** How many the browser itself can't give back any more. */
  lost: number
}) {
  return (
    <div class="unread" role="status">
      {kept > 0 && <p>{sayCount('unreadKept', kept)}</p>}
      {lost > 0 && <p>{sayCount('unreadLost', lost)}</p>}
    </div>
  )
}
