import type { ComponentChildren } from 'preact'
import { dayOf, longDay, type Moment, timeOfDay } from '../../utils/platform/dates-in-words.ts'
import type { SyncReport, SyncState, SyncTrouble } from '../../utils/platform/timeline/sync-state.ts'
import { say, sayCount, type WordKey } from '../../utils/platform/words.ts'
import { SwitchSetting } from './switch-setting.tsx'

export interface SyncSettingsProps {
  state: SyncState
  report: SyncReport | undefined
  moment: Moment
  onSwitch: (on: boolean) => void
  onNow: () => void
  onStopEverywhere: () => void
}

const troubles: Record<SyncTrouble, WordKey> = {
  'too-often': 'syncTooOften',
  'no-room': 'syncNoRoom',
  'no-timeline': 'syncNoTimeline',
  unavailable: 'syncUnavailable',
}

/** Sharing the timeline between one's machines: the switch, how it stands, and what doesn't travel. */
export function SyncSettings(props: SyncSettingsProps) {
  const { state, onSwitch, onNow, onStopEverywhere } = props
  return (
    <div class="sync">
      <div class="settings">
        <SwitchSetting
          label={say('syncSwitch')}
          explained={say('syncExplained')}
          checked={state.is === 'on'}
          disabled={state.is === 'leaving'}
          onChecked={onSwitch}
        />
      </div>
      <p class="soft">{say('syncWhoReads')}</p>
      <div role="status">
        {state.is === 'leaving' && <p>{say('syncLeaving')}</p>}
        {state.is === 'stopped' && <p>{say('syncStopped')}</p>}
        {state.is === 'on' && <Standing {...props} />}
      </div>
      {state.is === 'on' && (
        <div class="acts">
          <button type="button" class="secondary" onClick={onNow}>
            {say('syncNow')}
          </button>
          <button type="button" class="quiet" onClick={onStopEverywhere}>
            {say('syncStopEverywhere')}
          </button>
        </div>
      )}
    </div>
  )
}

function Standing({ report, moment }: SyncSettingsProps) {
  if (report === undefined) return <p>{say('syncNever')}</p>
  const when = [longDay(dayOf(report.at, moment), moment), timeOfDay(report.at, moment)]
  if ('trouble' in report) {
    return (
      <>
        <p class="error">{say(troubles[report.trouble])}</p>
        <p class="soft">{say('syncTriedOn', ...when)}</p>
      </>
    )
  }
  const { otherMachines, full, applicationsStaying, entriesTooLong, waiting, newer, damaged } = report
  const percent = new Intl.NumberFormat(moment.language, { style: 'percent', maximumFractionDigits: 0 })
  const notes: readonly ComponentChildren[] = [
    applicationsStaying > 0 && sayCount('syncStaying', applicationsStaying),
    entriesTooLong > 0 && sayCount('syncTooLong', entriesTooLong),
    waiting > 0 && sayCount('syncWaiting', waiting),
    newer > 0 && say('syncNewer'),
    damaged > 0 && say('syncDamaged'),
  ].filter((note) => note !== false)
  return (
    <>
      <p class="good">{say('syncExchangedOn', ...when)}</p>
      <p>{otherMachines === 0 ? say('syncAlone') : sayCount('syncMachines', otherMachines)}</p>
      <p class="soft">{say('syncFull', percent.format(Math.min(1, full)))}</p>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}
