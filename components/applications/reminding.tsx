import { useId, useState } from 'preact/hooks'
import { longDay, type Moment, today, tomorrow } from '../../utils/platform/dates-in-words.ts'
import { say } from '../../utils/platform/words.ts'
import { never } from '../../utils/timeline/put-off.ts'

/** Whether one application is reminded of, and from when: as usual, not before a day, or never. */
export function Reminding({
  until,
  moment,
  onPutOff,
}: {
  /** The day until which it is put off, where that lies ahead. */
  until: string | undefined
  moment: Moment
  /** Not before this day; today means as usual. */
  onPutOff: (until: string) => void
}) {
  const id = useId()
  const [day, setDay] = useState('')
  const least = tomorrow(moment)
  const isPossible = day >= least && day < never
  return (
    <section class="reminding">
      <p>
        {until === undefined
          ? say('remindAsUsual')
          : until === never
            ? say('remindNever')
            : say('remindNotBefore', longDay(until, moment))}
      </p>
      <div class="acts">
        <label for={id}>{say('putOffUntil')}</label>
        <input
          id={id}
          type="date"
          min={least}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {isPossible && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              onPutOff(day)
              setDay('')
            }}
          >
            {say('putOffKeep')}
          </button>
        )}
        {until !== never && (
          <button type="button" class="quiet" onClick={() => onPutOff(never)}>
            {say('muteApplication')}
          </button>
        )}
        {until !== undefined && (
          <button type="button" class="quiet" onClick={() => onPutOff(today(moment))}>
            {say('remindAgain')}
          </button>
        )}
      </div>
    </section>
  )
}
