import { useId } from 'preact/hooks'
import { dayOf, longDay, type Moment } from '../../../utils/platform/dates-in-words.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import { columnUses, withUse } from '../../../utils/timeline/import-table/columns.ts'
import { mostStatuses, tableStatuses } from '../../../utils/timeline/import-table/statuses.ts'
import { type DateOrder, readWrittenDate } from '../../../utils/timeline/import-table/written-date.ts'
import { encodingNames, statusWords, useWords } from './import-words.ts'
import type { Mapping } from './importing.ts'

const orders: readonly DateOrder[] = ['day-first', 'month-first']

/** What each column is, what each state means, how the dates are meant: guessed where it can be, else asked. */
export function ColumnMapping({
  mapping,
  moment,
  onMapping,
  onLook,
  onCancel,
}: {
  mapping: Mapping
  moment: Moment
  onMapping: (mapping: Mapping) => void
  onLook: () => void
  onCancel: () => void
}) {
  const { columns, body, encoding, statuses, orders: dates, order, undated } = mapping
  const hasCompany = columns.some(({ use }) => use === 'company')
  const isOpen = dates.kind === 'ask' && order === undefined
  return (
    <section class="preview" aria-labelledby="table-columns">
      <h3 id="table-columns">{say('tableColumns')}</h3>
      <p class="soft">{sayCount('tableRows', body.length, encodingNames[encoding])}</p>
      <ul class="table-columns">
        {columns.map((column, index) => (
          <Chosen
            key={index}
            label={column.header === '' ? say('tableColumnNameless', index + 1) : column.header}
            examples={column.examples}
            value={column.use}
            choices={columnUses.map((use) => ({ value: use, words: say(useWords[use]) }))}
            onValue={(use) => onMapping({ ...mapping, columns: withUse(columns, index, use) })}
          />
        ))}
      </ul>
      {statuses.length > 0 && statuses.length <= mostStatuses && (
        <>
          <h4>{say('tableStatuses')}</h4>
          <ul class="table-columns">
            {statuses.map(({ written, status, rows }) => (
              <Chosen
                key={written}
                label={written}
                examples={[sayCount('tableStatusRows', rows)]}
                value={status}
                choices={tableStatuses.map((one) => ({ value: one, words: say(statusWords[one]) }))}
                onValue={(chosen) =>
                  onMapping({
                    ...mapping,
                    statuses: statuses.map((one) =>
                      one.written === written ? { ...one, status: chosen } : one,
                    ),
                  })
                }
              />
            ))}
          </ul>
        </>
      )}
      {dates.kind === 'ask' && (
        <fieldset class="checks">
          <legend>{say('tableDates')}</legend>
          <p class="soft">{say(dates.because === 'both' ? 'tableDatesBoth' : 'tableDatesUndecided')}</p>
          {orders.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="table-dates"
                checked={order === one}
                onChange={() => onMapping({ ...mapping, order: one })}
              />
              {orderWords(dates.examples[0] ?? '3/4/2026', one, moment)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="checks">
        <legend>{say('tableUndated')}</legend>
        {(['leave-out', 'today'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="table-undated"
              checked={undated === one}
              onChange={() => onMapping({ ...mapping, undated: one })}
            />
            {say(one === 'today' ? 'tableUndatedToday' : 'tableUndatedLeaveOut')}
          </label>
        ))}
      </fieldset>
      {!hasCompany && <p class="error">{say('tableNeedsCompany')}</p>}
      {isOpen && <p class="error">{say('tableNeedsOrder')}</p>}
      <div class="acts">
        <button type="button" class="primary" disabled={!hasCompany || isOpen} onClick={onLook}>
          {say('tableLook')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </section>
  )
}

function Chosen<Value extends string>({
  label,
  examples,
  value,
  choices,
  onValue,
}: {
  label: string
  examples: readonly string[]
  value: Value
  choices: readonly { value: Value; words: string }[]
  onValue: (value: Value) => void
}) {
  const id = useId()
  return (
    <li>
      <label for={id}>
        <b dir="auto">{label}</b>
        {examples.map((example) => (
          <small key={example} dir="auto">
            {example}
          </small>
        ))}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.value === currentTarget.value)
          if (chosen !== undefined) onValue(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </li>
  )
}

/** "3/4/2026 is 3 April 2026". */
function orderWords(example: string, order: DateOrder, moment: Moment): string {
  const day = readWrittenDate(example, order, moment.zone)?.day ?? dayOf(moment.now, moment)
  return say('tableDateIs', example, longDay(day, moment))
}
