import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'

/** An application that the user wants no reminders of. */
export interface MutedApplication {
  application: string
  company: string
}

/** All applications without reminders, each with the way back; nothing where there are none. */
export function MutedApplications({
  muted,
  onRemind,
}: {
  muted: readonly MutedApplication[]
  onRemind: (application: MutedApplication) => void
}) {
  if (muted.length === 0) return null
  return (
    <>
      <h3>{say('mutedApplications')}</h3>
      <ul class="site-list">
        {muted.map((one) => (
          <li key={one.application}>
            <div class="site">
              <span dir="auto">{plainName(one.company)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('remindAgainOf', plainName(one.company))}
                onClick={() => onRemind(one)}
              >
                {say('remindAgain')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
