import { useCallback, useMemo } from 'preact/hooks'
import { ApplicationList } from '../../components/applications/application-list.tsx'
import { EmptyState } from '../../components/applications/empty-state.tsx'
import { search } from '../../components/applications/search.ts'
import { BoardView } from '../../components/timeline/board/board-view.tsx'
import { CalendarView } from '../../components/timeline/calendar/calendar-view.tsx'
import { FilterBar, type Narrowing } from '../../components/timeline/filter-bar.tsx'
import { StatisticsView } from '../../components/timeline/statistics/statistics-view.tsx'
import { timeOf } from '../../utils/etiquette/dates.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import { type ApplicationCard, cardOf } from '../../utils/platform/application-card.ts'
import { mostUrgentFirst } from '../../utils/platform/most-urgent-first.ts'
import { binOf } from '../../utils/platform/timeline/bin.ts'
import { passes } from '../../utils/platform/timeline/columns.ts'
import { placeAddress, type TimelineView } from '../../utils/platform/timeline/place.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'
import type { Acts } from './use-acts.ts'
import { goTo } from './use-place.ts'

/** All applications, narrowed by the same search and filter in every view. */
export function OverviewPlace({
  view,
  inHand,
  acts,
  narrowing,
  onNarrowing,
}: {
  view: TimelineView
  inHand: TimelineInHand
  acts: Acts
  narrowing: Narrowing
  onNarrowing: (narrowing: Narrowing) => void
}) {
  const { events, projection, applications, moment, settings } = inHand
  const { policy } = settings
  const reads = useMemo(
    () => new Map(applications.map((read) => [read.window.application, read])),
    [applications],
  )
  const cards = useMemo(() => mostUrgentFirst(applications.map(cardOf), moment), [applications, moment])
  const shown = useMemo(
    () => search(cards, narrowing.query).filter(({ window }) => passes(window, narrowing.state)),
    [cards, narrowing],
  )
  const found = useMemo(() => shown.flatMap(({ id }) => reads.get(id) ?? []), [shown, reads])
  const taken = useMemo(() => binOf(events, moment.now).length, [events, moment])
  const nameOf = useCallback(
    (contact: string) => readPerson(projection, contact, timeOf(moment.now))?.name,
    [projection, moment],
  )

  const drawn = (those: readonly ApplicationCard[]) => {
    if (those.length === 0) return <p class="nothing">{say('filterNothing')}</p>
    switch (view) {
      case 'calendar':
        return <CalendarView applications={found} policy={policy} moment={moment} nameOf={nameOf} />
      case 'list':
        return (
          <>
            <h2 class="unseen">{say('applications')}</h2>
            <ApplicationList
              key={JSON.stringify(narrowing)}
              cards={those}
              moment={moment}
              label={say('applications')}
              onAct={acts.act}
            />
          </>
        )
      case 'board':
        return <BoardView cards={those} moment={moment} onMove={acts.move} />
      case 'statistics':
        return <StatisticsView applications={found} policy={policy} moment={moment} />
    }
  }

  return (
    <div class={`overview ${view}-view`}>
      {cards.length === 0 ? (
        <EmptyState onAdd={() => goTo({ at: 'add' })} />
      ) : (
        <>
          <FilterBar narrowing={narrowing} found={shown.length} onNarrowing={onNarrowing} />
          {drawn(shown)}
        </>
      )}
      {taken > 0 && (
        <p class="bin-link">
          <a href={placeAddress({ at: 'bin' })}>{sayCount('bin', taken)}</a>
        </p>
      )}
    </div>
  )
}
