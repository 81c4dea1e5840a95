import type { ComponentChildren } from 'preact'
import type { StateFilter } from '../../utils/platform/timeline/columns.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import { SelectField } from '../forms/field.tsx'
import { filterChoices } from './state-words.ts'

/** What a view is narrowed to. */
export interface Narrowing {
  query: string
  state: StateFilter
}

export const everything: Narrowing = { query: '', state: 'all' }

/** Search, filter, and how many there are; `children` stand at the end of the line. */
export function FilterBar({
  narrowing,
  found,
  onNarrowing,
  children,
}: {
  narrowing: Narrowing
  found: number
  onNarrowing: (narrowing: Narrowing) => void
  children?: ComponentChildren
}) {
  return (
    <search class="filters">
      <input
        type="search"
        class="query"
        aria-label={say('searchApplications')}
        placeholder={say('searchApplications')}
        value={narrowing.query}
        onInput={(event) => onNarrowing({ ...narrowing, query: event.currentTarget.value })}
      />
      <SelectField
        label={say('filterState')}
        name="state"
        value={narrowing.state}
        choices={filterChoices()}
        onValue={(state) => onNarrowing({ ...narrowing, state })}
      />
      <p class="soft" role="status">
        {sayCount('foundApplications', found)}
      </p>
      {children}
    </search>
  )
}
