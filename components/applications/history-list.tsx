import { dayOf, type Moment, shortDay } from '../../utils/platform/dates-in-words.ts'
import { say } from '../../utils/platform/words.ts'
import type { HistoryEntry, PersonCard } from './card.ts'
import { historyWords } from './history-words.ts'

/** What happened, newest first. A wrong entry is taken back, never erased, and can be put back. */
export function HistoryList({
  history,
  people,
  moment,
  onTakeBack,
  onPutBack,
}: {
  history: readonly HistoryEntry[]
  people: readonly PersonCard[]
  moment: Moment
  /** Given the id of the entry. */
  onTakeBack: (event: string) => void
  /** Given the id of the entry that took it back. */
  onPutBack: (voiding: string) => void
}) {
  return (
    <ol class="history" aria-label={say('historyTitle')}>
      {history.map((entry) => {
        const words = historyWords(entry, people, moment)
        const { voidedBy } = entry
        return (
          <li key={entry.event.id} class={voidedBy === undefined ? '' : 'voided'}>
            <time dateTime={entry.event.at}>{shortDay(dayOf(entry.event.at, moment), moment)}</time>
            <span class="words" dir="auto">
              {voidedBy === undefined ? words : <s>{words}</s>}
            </span>
            {voidedBy === undefined ? (
              <button
                type="button"
                class="quiet"
                aria-label={say('historyWrongFor', words)}
                onClick={() => onTakeBack(entry.event.id)}
              >
                {say('historyWrong')}
              </button>
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={say('historyPutBackFor', words)}
                onClick={() => onPutBack(voidedBy)}
              >
                {say('historyPutBack')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
