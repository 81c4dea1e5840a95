import { useMemo, useState } from 'preact/hooks'
import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { mostUrgentFirst } from '../../utils/platform/most-urgent-first.ts'
import { todaySentence } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { ApplicationList } from './application-list.tsx'
import type { OnAct } from './card.ts'
import { EmptyState } from './empty-state.tsx'
import { search } from './search.ts'
import { TodayCard } from './today-card.tsx'

/** From so many applications on there is a search field. */
const manyApplications = 8

export interface OverviewProps {
  cards: readonly ApplicationCard[]
  /** How many there are of each, where the cards are only the beginning of the list. */
  of?: { running: number; closed: number } | undefined
  moment: Moment
  onAct: OnAct
  onAdd: () => void
}

/** All applications, most urgent first, with today's one thing on top. */
export function Overview({ cards, of, moment, onAct, onAdd }: OverviewProps) {
  const [query, setQuery] = useState('')
  const [closedShown, setClosedShown] = useState(false)
  const ordered = useMemo(() => mostUrgentFirst(cards, moment), [cards, moment])
  if (cards.length === 0) return <EmptyState onAdd={onAdd} />

  const searching = query.trim() !== ''
  const found = searching ? search(ordered, query) : ordered
  const running = found.filter(({ window }) => window.state !== 'closed')
  const closed = found.filter(({ window }) => window.state === 'closed')
  const first = searching ? undefined : running.find(({ isPutOff }) => isPutOff !== true)
  const onTop =
    first !== undefined && todaySentence(first.window, first.about, moment) !== undefined ? first : undefined
  const rows = running.filter((card) => card !== onTop)
  const left = running.length - rows.length
  const size = searching || of === undefined ? rows.length : of.running - left
  const closedSize = searching || of === undefined ? closed.length : of.closed
  const all = of === undefined ? cards.length : of.running + of.closed
  return (
    <>
      {onTop !== undefined && <TodayCard card={onTop} moment={moment} onAct={onAct} />}
      {all > manyApplications && (
        <input
          class="search"
          type="search"
          aria-label={say('searchApplications')}
          placeholder={say('searchApplications')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {rows.length > 0 && (
        <ApplicationList
          key={query}
          cards={rows}
          size={size}
          moment={moment}
          label={say('applications')}
          onAct={onAct}
        />
      )}
      {searching && (
        <p class="nothing" role="status">
          {found.length === 0 ? say('searchNothing', query.trim().slice(0, 60)) : ''}
        </p>
      )}
      {closedSize > 0 && (
        <section class="closed">
          {!searching && (
            <button
              type="button"
              class="quiet"
              aria-expanded={closedShown}
              onClick={() => setClosedShown(!closedShown)}
            >
              {say('showClosed', closedSize)}
            </button>
          )}
          {(searching || closedShown) && closed.length > 0 && (
            <ApplicationList
              key={query}
              cards={closed}
              moment={moment}
              label={say('closedApplications')}
              onAct={onAct}
            />
          )}
        </section>
      )}
    </>
  )
}
