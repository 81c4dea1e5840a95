import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { laterSentence, windowSentence } from '../../utils/platform/sentences.ts'
import { Meter, meterOf } from '../meter.tsx'
import type { OnAct } from './card.ts'
import { OfferButton, offersOf } from './card-action.tsx'

/** How an application stands, in words and as the meter, and what can be done about it. */
export function Standing({ card, moment, onAct }: { card: ApplicationCard; moment: Moment; onAct: OnAct }) {
  const { strong, rest, tone } = windowSentence(card.window, card.about, moment)
  const later = laterSentence(card.window, moment)
  const meter = card.window.rejectedOn === undefined ? meterOf(card.window) : null
  const [first, ...others] = offersOf(card, moment)
  return (
    <section class={`standing ${tone}`}>
      {meter !== null && <Meter {...meter} dot={10} />}
      <p class="say">
        <b>{strong}</b> {rest}
        {later !== undefined && <small>{later}</small>}
      </p>
      {first !== undefined && (
        <div class="acts">
          <OfferButton offer={first} application={card.id} rank="primary" onAct={onAct} />
          {others.map((offer) => (
            <OfferButton key={offer.act} offer={offer} application={card.id} rank="quiet" onAct={onAct} />
          ))}
        </div>
      )}
    </section>
  )
}
