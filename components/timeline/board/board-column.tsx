import { useState } from 'preact/hooks'
import type { ApplicationCard } from '../../../utils/platform/application-card.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { plainName } from '../../../utils/platform/names.ts'
import { laterSentence, windowSentence } from '../../../utils/platform/sentences.ts'
import type { BoardColumn as Column } from '../../../utils/platform/timeline/columns.ts'
import { placeAddress } from '../../../utils/platform/timeline/place.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import { Meter, meterOf } from '../../meter.tsx'
import { stateWord } from '../state-words.ts'

/** Cards drawn at first, and again at each press. */
const step = 20

/** One state with its cards. */
export function BoardColumn({
  column,
  moment,
  onMove,
}: {
  column: Column<ApplicationCard>
  moment: Moment
  onMove: (card: ApplicationCard) => void
}) {
  const [drawn, setDrawn] = useState(step)
  const { state, cards } = column
  return (
    <li class="column">
      <h2 aria-label={sayCount('columnName', cards.length, stateWord(state))}>
        {stateWord(state)} <span class="count">{cards.length}</span>
      </h2>
      <ul>
        {cards.slice(0, drawn).map((card) => (
          <BoardCard key={card.id} card={card} moment={moment} onMove={onMove} />
        ))}
      </ul>
      {drawn < cards.length && (
        <button type="button" class="quiet" onClick={() => setDrawn(drawn + step)}>
          {say('showMore')}
        </button>
      )}
    </li>
  )
}

function BoardCard({
  card,
  moment,
  onMove,
}: {
  card: ApplicationCard
  moment: Moment
  onMove: (card: ApplicationCard) => void
}) {
  const { strong, rest, tone } = windowSentence(card.window, card.about, moment, 'brief')
  const later = laterSentence(card.window, moment, 'brief')
  const meter = card.window.rejectedOn === undefined ? meterOf(card.window) : null
  const company = plainName(card.company)
  return (
    <li class={`card ${tone}`}>
      <h3 dir="auto">
        <a href={placeAddress({ at: 'application', application: card.id })}>{company}</a>
      </h3>
      {card.role !== undefined && (
        <p class="soft" dir="auto">
          {plainName(card.role)}
        </p>
      )}
      <p class="say">
        <b>{strong}</b> {rest}
        {later !== undefined && <small>{later}</small>}
      </p>
      <div class="foot">
        {meter !== null && <Meter {...meter} dot={6} />}
        <button
          type="button"
          class="quiet"
          data-application={card.id}
          aria-label={say('actMoveFor', company)}
          onClick={() => onMove(card)}
        >
          {say('actMove')}
        </button>
      </div>
    </li>
  )
}
