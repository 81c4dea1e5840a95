import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { todaySentence, windowSentence } from '../../utils/platform/sentences.ts'
import type { ApplicationCard, OnAct } from './card.ts'
import { OfferButton, offersOf } from './card-action.tsx'

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
      {first !== undefined && (
        <div class="acts">
          <OfferButton offer={first} application={card.id} rank="primary" onAct={onAct} />
          {others.map((offer) => (
            <OfferButton key={offer.act} offer={offer} application={card.id} rank="quiet" onAct={onAct} />
          ))}
        </div>
      )}
      {first === undefined && <p class="say">{windowSentence(card.window, card.about, moment).rest}</p>}
    </section>
  )
}
