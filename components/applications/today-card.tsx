import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { todaySentence, windowSentence } from '../../utils/platform/sentences.ts'
import type { OnAct } from './card.ts'
import { type Offer, OfferButton, offersOf } from './card-action.tsx'

/** Today's one thing. */
export function TodayCard({ card, moment, onAct }: { card: ApplicationCard; moment: Moment; onAct: OnAct }) {
  const sentence = todaySentence(card.window, card.about, moment)
  if (sentence === undefined) return null
  const [first, ...others] = offersOf(card, moment)
  return (
    <section class={`today ${sentence.tone}`} aria-labelledby="today">
      <p class="kicker">{sentence.kicker}</p>
      <h2 id="today">
        <button type="button" class="open" onClick={() => onAct('open', card.id)}>
          {sentence.title}
        </button>
      </h2>
      {first === undefined && <p class="say">{windowSentence(card.window, card.about, moment).rest}</p>}
      <div class="acts">
        {first !== undefined && (
          <OfferButton offer={first} application={card.id} rank="primary" onAct={onAct} />
        )}
        {[...others, notToday(card)].map((offer) => (
          <OfferButton key={offer.act} offer={offer} application={card.id} rank="quiet" onAct={onAct} />
        ))}
      </div>
    </section>
  )
}

/** Today's one thing can wait: the next one takes its place, and this one is back tomorrow. */
function notToday({ company }: ApplicationCard): Offer {
  return { act: 'not-today', label: 'actNotToday', name: 'actNotTodayFor', about: plainName(company) }
}
