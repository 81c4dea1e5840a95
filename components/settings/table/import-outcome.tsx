import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import type { ImportPlan } from '../../../utils/timeline/import-table/plan-import.ts'
import { ApplicationNames } from '../application-names.tsx'
import { reasonWords, remarkWords, rowNumbers } from './import-words.ts'

const mostNames = 8

/** What would come in. */
export function PlannedApplications({ plan }: { plan: ImportPlan }) {
  const fresh = plan.added.filter(({ isNew }) => isNew)
  const more = plan.added.length - fresh.length
  return (
    <>
      {plan.added.length === 0 && <p>{say('tablePreviewNothing')}</p>}
      <ul>
        {fresh.length > 0 && <li>{sayCount('tablePreviewNew', fresh.length)}</li>}
        {more > 0 && <li>{sayCount('tablePreviewMore', more)}</li>}
        {plan.known > 0 && <li>{sayCount('tablePreviewKnown', plan.known)}</li>}
      </ul>
      {fresh.length > 0 && <ApplicationNames applications={fresh} most={mostNames} />}
    </>
  )
}

/** What stays outside and what was understood in another way, each with the numbers of its rows. */
export function RowReport({
  plan,
  moment,
  onSaveLeftOut,
}: {
  plan: ImportPlan
  moment: Moment
  onSaveLeftOut: () => void
}) {
  const leftOut = Map.groupBy(plan.leftOut, ({ reason }) => reason)
  const remarks = Map.groupBy(plan.remarks, ({ remark }) => remark)
  return (
    <div class="row-report">
      {leftOut.size > 0 && (
        <>
          <h4>{say('tableLeftOut')}</h4>
          <ul>
            {[...leftOut].map(([reason, rows]) => (
              <li key={reason}>
                {sayCount(reasonWords[reason], rows.length)}{' '}
                <small>
                  {rowNumbers(
                    rows.map(({ row }) => row.number),
                    moment.language,
                  )}
                </small>
              </li>
            ))}
          </ul>
          <button type="button" class="secondary" onClick={onSaveLeftOut}>
            {say('tableLeftOutDownload')}
          </button>
        </>
      )}
      {remarks.size > 0 && (
        <>
          <h4>{say('tableRemarks')}</h4>
          <ul>
            {[...remarks].map(([remark, rows]) => (
              <li key={remark}>
                {sayCount(remarkWords[remark], rows.length)}{' '}
                <small>
                  {rowNumbers(
                    rows.map(({ row }) => row),
                    moment.language,
                  )}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
