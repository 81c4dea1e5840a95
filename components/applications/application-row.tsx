import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { laterSentence, windowSentence } from '../../utils/platform/sentences.ts'
import { Meter, meterOf } from '../meter.tsx'
import type { OnAct } from './card.ts'
import { OfferButton, offersOf } from './card-action.tsx'

/** One application: company and role, how things stand, the meter, and the one next action. */
export function ApplicationRow({
  card,
  moment,
  place,
  size,
  onAct,
}: {
  card: ApplicationCard
  moment: Moment
  /** 1 for the first row; with `size` it tells a screen reader where the row is, however many are drawn. */
  place: number
  size: number
  onAct: OnAct
}) {
  const { strong, rest, tone } = windowSentence(card.window, card.about, moment, 'brief')
  const later = laterSentence(card.window, moment, 'brief')
  const meter = card.window.rejectedOn === undefined ? meterOf(card.window) : null
  const [offer] = offersOf(card, moment)
  return (
    <li class={`row ${tone}`} aria-posinset={place} aria-setsize={size}>
      <h3>
        <button type="button" class="open" onClick={() => onAct('open', card.id)}>
          <b dir="auto">{plainName(card.company)}</b>
          {card.role !== undefined && <span dir="auto"> {plainName(card.role)}</span>}
        </button>
      </h3>
      {meter !== null && <Meter {...meter} dot={7} />}
      <p class="say">
        <b>{strong}</b> {rest}
        {later !== undefined && <small>{later}</small>}
      </p>
      {offer !== undefined && (
        <OfferButton offer={offer} application={card.id} rank="secondary" onAct={onAct} />
      )}
    </li>
  )
}
