import { useId } from 'preact/hooks'
import { dayOf, longDay, type Moment, timeOfDay } from '../../utils/platform/dates-in-words.ts'
import type { FileSchedule } from '../../utils/platform/file-schedule.ts'
import { say, sayCount, type WordKey } from '../../utils/platform/words.ts'
import type { CopyAbout } from '../../utils/timeline/copies-to-keep.ts'
import { Setting } from './setting.tsx'

/** The copies as the page knows them. */
export type Copies =
  | { state: 'opening' }
  | { state: 'failed' }
  | { state: 'open'; copies: readonly CopyAbout[] }

export interface CopySettingsProps {
  copies: Copies
  schedule: FileSchedule
  /** The day of the last file, where there is any. */
  savedOn: string | undefined
  /** Whether the browser has promised to keep the data; undefined where it was not asked yet. */
  isPersistent: boolean | undefined
  moment: Moment
  onLook: (copy: CopyAbout) => void
  onSave: (copy: CopyAbout) => void
  onSchedule: (schedule: FileSchedule) => void
}

const schedules: Record<FileSchedule, WordKey> = {
  never: 'scheduleNever',
  weekly: 'scheduleWeekly',
  monthly: 'scheduleMonthly',
}
const everySchedule: readonly FileSchedule[] = ['never', 'weekly', 'monthly']

/** What keeps the timeline safe without the user's doing: copies, files by schedule, the browser's promise. */
export function CopySettings(props: CopySettingsProps) {
  const { schedule, savedOn, isPersistent, moment, onSchedule } = props
  const id = useId()
  return (
    <>
      <div class="settings">
        <Setting
          label={say('scheduleTitle')}
          explained={
            <>
              {say('scheduleExplained')}{' '}
              {savedOn === undefined ? say('lastSavedNever') : say('lastSavedOn', longDay(savedOn, moment))}
            </>
          }
        >
          {(control) => (
            <select
              {...control}
              value={schedule}
              onChange={(event) => {
                const wanted = everySchedule.find((one) => one === event.currentTarget.value)
                // Until the browser has said yes it is what it was.
                event.currentTarget.value = schedule
                if (wanted !== undefined) onSchedule(wanted)
              }}
            >
              {everySchedule.map((one) => (
                <option key={one} value={one}>
                  {say(schedules[one])}
                </option>
              ))}
            </select>
          )}
        </Setting>
      </div>
      <h3 id={`${id}-copies`}>{say('copiesTitle')}</h3>
      <p class="soft">{say('copiesHint')}</p>
      <CopyList {...props} labelledBy={`${id}-copies`} />
      {isPersistent !== undefined && (
        <p class="soft">{say(isPersistent ? 'keptForGood' : 'keptAsLongAsInstalled')}</p>
      )}
    </>
  )
}

function CopyList({
  copies,
  moment,
  labelledBy,
  onLook,
  onSave,
}: CopySettingsProps & { labelledBy: string }) {
  if (copies.state === 'opening') return null
  if (copies.state === 'failed') return <p class="error">{say('copiesFailed')}</p>
  if (copies.copies.length === 0) return <p class="soft">{say('copiesNone')}</p>
  return (
    <ul class="site-list copies" aria-labelledby={labelledBy}>
      {copies.copies.map((copy) => {
        const day = longDay(dayOf(copy.at, moment), moment)
        return (
          <li key={copy.id}>
            <div class="site">
              <span>
                {day}
                <small class="soft">
                  {timeOfDay(copy.at, moment)} · {sayCount('copyEvents', copy.events)}
                </small>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={say('copySaveOf', day)}
                onClick={() => onSave(copy)}
              >
                {say('copySave')}
              </button>
              <button
                type="button"
                class="secondary"
                aria-label={say('copyRestoreOf', day)}
                onClick={() => onLook(copy)}
              >
                {say('copyRestore')}
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
