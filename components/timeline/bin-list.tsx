import { dayOf, type Moment, shortDay } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import type { TakenBack } from '../../utils/platform/timeline/bin.ts'
import { say } from '../../utils/platform/words.ts'
import type { PersonCard } from '../applications/card.ts'
import { historyWords } from '../applications/history-words.ts'

/** What was taken back, with the way to put it back. */
export function BinList({
  taken,
  people,
  moment,
  companyOf,
  onPutBack,
  onErase,
}: {
  taken: readonly TakenBack[]
  people: readonly PersonCard[]
  moment: Moment
  /** The company an entry is about, where the list is about several. */
  companyOf?: (application: string | undefined) => string | undefined
  /** Given the id of the entry that took it back. */
  onPutBack: (voiding: string) => void
  /** Offers to erase for good what is a whole application. */
  onErase?: (application: string) => void
}) {
  return (
    <ol class="history bin">
      {taken.map((entry) => {
        const words = historyWords(entry, people, moment)
        const company = companyOf?.(entry.event.application)
        return (
          <li key={entry.voidedBy}>
            <time dateTime={entry.event.at}>{shortDay(dayOf(entry.event.at, moment), moment)}</time>
            <span class="words" dir="auto">
              {company !== undefined && <b>{plainName(company)}</b>} <s>{words}</s>
            </span>
            <span class="acts">
              <button
                type="button"
                class="quiet"
                aria-label={say('historyPutBackFor', words)}
                onClick={() => onPutBack(entry.voidedBy)}
              >
                {say('historyPutBack')}
              </button>
              {onErase !== undefined && entry.event.type === 'applicationAdded' && (
                <EraseButton
                  application={entry.event.application}
                  label={say('eraseForGoodFor', plainName(company ?? words))}
                  onErase={onErase}
                />
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function EraseButton({
  application,
  label,
  onErase,
}: {
  application: string | undefined
  label: string
  onErase: (application: string) => void
}) {
  if (application === undefined) return null
  return (
    <button type="button" class="quiet" aria-label={label} onClick={() => onErase(application)}>
      {say('eraseForGood')}
    </button>
  )
}
