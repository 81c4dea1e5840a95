import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { nextAction } from '../../utils/platform/sentences.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import type { Act, OnAct } from './card.ts'

/** Something that can be done, as a button says it. */
export interface Offer {
  act: Act
  /** What stands on the button. */
  label: WordKey
  /** What a screen reader says, naming the company or person. */
  name: WordKey
  about: string
}

/** What a card offers to do, the good one first; empty while there is nothing but waiting. */
export function offersOf(card: ApplicationCard, moment: Moment): readonly Offer[] {
  const company = plainName(card.company)
  switch (nextAction(card.window, moment).action) {
    case 'write-thank-you': {
      const about = plainName(card.about.owed[0]?.name ?? card.company)
      return [
        { act: 'write-thank-you', label: 'actWriteThankYou', name: 'actWriteThankYouFor', about },
        { act: 'already-thanked', label: 'actAlreadyDid', name: 'actAlreadyDidFor', about },
      ]
    }
    case 'answer': {
      const answered: Offer = {
        act: 'answered',
        label: 'actAnswered',
        name: 'actAnsweredFor',
        about: company,
      }
      return card.hasThread
        ? [{ act: 'open-thread', label: 'actOpenThread', name: 'actOpenThreadFor', about: company }, answered]
        : [answered]
    }
    case 'ask':
      return [{ act: 'ask', label: 'actAsk', name: 'actAskFor', about: company }]
    case 'let-go':
      return [{ act: 'let-go', label: 'actLetGo', name: 'actLetGoFor', about: company }]
    case 'close':
      return [{ act: 'close', label: 'actClose', name: 'actCloseFor', about: company }]
    case 'prepare':
    case 'wait':
    case 'none':
      return []
  }
}

/** One offer as a button. */
export function OfferButton({
  offer,
  application,
  rank,
  onAct,
}: {
  offer: Offer
  application: string
  rank: 'primary' | 'secondary' | 'quiet'
  onAct: OnAct
}) {
  return (
    <button
      type="button"
      class={rank}
      aria-label={say(offer.name, offer.about)}
      onClick={() => onAct(offer.act, application)}
    >
      {say(offer.label)}
    </button>
  )
}
