import { dayOf, longDay, type Moment } from '../../utils/platform/dates-in-words.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { CopyAbout } from '../../utils/timeline/copies-to-keep.ts'

/** What there is of a timeline that is missing. */
export type FoundCopy =
  | { is: 'looked-for' }
  | { is: 'none' }
  | { is: 'found'; copy: Pick<CopyAbout, 'at'>; applications: number }

/** Says that the timeline is gone from the browser, and offers the newest copy of it. */
export function MissingTimeline({
  applications,
  at,
  found,
  moment,
  isBusy,
  onPutBack,
  onRestore,
  onLeave,
}: {
  /** How many applications it had. */
  applications: number
  /** When it was last known to be there. */
  at: string
  found: FoundCopy
  moment: Moment
  /** It is being put back. */
  isBusy: boolean
  onPutBack: () => void
  /** The user wants to bring in a file. */
  onRestore: () => void
  onLeave: () => void
}) {
  const day = (instant: string) => longDay(dayOf(instant, moment), moment)
  return (
    <section class="missing" role="alert">
      <h2>{say('missingTitle')}</h2>
      <p>{sayCount('missingHeld', applications, day(at))}</p>
      {found.is === 'found' && <p>{sayCount('missingCopy', found.applications, day(found.copy.at))}</p>}
      {found.is === 'none' && <p>{say('missingNoCopy')}</p>}
      {found.is !== 'looked-for' && (
        <div class="acts">
          {found.is === 'found' ? (
            <button type="button" class="primary" disabled={isBusy} onClick={onPutBack}>
              {say('missingPutBack')}
            </button>
          ) : (
            <button type="button" class="primary" onClick={onRestore}>
              {say('restoreBackup')}
            </button>
          )}
          <button type="button" class="quiet" disabled={isBusy} onClick={onLeave}>
            {say('missingLeave')}
          </button>
        </div>
      )}
    </section>
  )
}
