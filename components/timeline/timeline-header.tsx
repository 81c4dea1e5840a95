import {
  type Place,
  placeAddress,
  type TimelineView,
  timelineViews,
} from '../../utils/platform/timeline/place.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { Meter } from '../meter.tsx'

const words: Record<TimelineView, WordKey> = {
  calendar: 'viewCalendar',
  list: 'viewList',
  board: 'viewBoard',
  statistics: 'viewStatistics',
}

/** The name with the sign of the product, the views as links, and the way to add. */
export function TimelineHeader({
  place,
  canAdd,
  onOptions,
}: {
  place: Place
  canAdd: boolean
  onOptions: () => void
}) {
  return (
    <header class="top">
      <Meter state="open" day={14} of={14} dot={5} />
      <h1>{say('timelineTitle')}</h1>
      <nav aria-label={say('timelineViews')}>
        <ul>
          {timelineViews.map((view) => (
            <li key={view}>
              <a href={placeAddress({ at: view })} {...(place.at === view ? { 'aria-current': 'page' } : {})}>
                {say(words[view])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="acts">
        <button type="button" class="quiet" onClick={onOptions}>
          {say('openOptions')}
        </button>
        {canAdd && (
          <a class="button secondary" href={placeAddress({ at: 'add' })}>
            {say('addApplication')}
          </a>
        )}
      </div>
    </header>
  )
}
