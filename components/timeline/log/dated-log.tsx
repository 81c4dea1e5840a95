import { dayOf, type Moment } from '../../../utils/platform/dates-in-words.ts'
import { plainName } from '../../../utils/platform/names.ts'
import { say } from '../../../utils/platform/words.ts'

/** One line of the log. */
export interface LogLine {
  id: string
  at: string
  company: string
  role?: string
  words: string
}

/** All that happened with its dates, oldest first: a page to print, on A4 or Letter. */
export function DatedLog({
  lines,
  isWhole,
  of,
  moment,
  backTo,
  onPrint,
}: {
  lines: readonly LogLine[]
  /** Whether all lines are drawn; before, there is nothing to print. */
  isWhole: boolean
  /** The one application it is about. */
  of: string | undefined
  moment: Moment
  /** The address of the place it was opened from. */
  backTo: string
  onPrint: () => void
}) {
  return (
    <article class="dated-log" aria-labelledby="log">
      <header>
        <h2 id="log" dir="auto">
          {of === undefined ? say('logTitle') : say('logOf', plainName(of))}
        </h2>
        <p class="soft">{say('logWritten', fullDay(dayOf(moment.now, moment), moment))}</p>
        <div class="acts">
          <button type="button" class="primary" disabled={!isWhole || lines.length === 0} onClick={onPrint}>
            {say('logPrint')}
          </button>
          <a class="quiet" href={backTo}>
            {say('logBack')}
          </a>
        </div>
      </header>
      {lines.length === 0 ? (
        <p class="nothing">{say('logNothing')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('logDate')}</th>
              {of === undefined && <th scope="col">{say('logApplication')}</th>}
              <th scope="col">{say('logWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, company, role, words }) => (
              <tr key={id}>
                <td>
                  <time dateTime={at}>{fullDay(dayOf(at, moment), moment)}</time>
                </td>
                {of === undefined && (
                  <td dir="auto">
                    <b>{plainName(company)}</b>
                    {role !== undefined && <span class="soft"> {plainName(role)}</span>}
                  </td>
                )}
                <td dir="auto">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}

/** On paper the year always stands with the day. */
function fullDay(day: string, moment: Moment): string {
  return Temporal.PlainDate.from(day).toLocaleString(moment.language, { dateStyle: 'long' })
}
