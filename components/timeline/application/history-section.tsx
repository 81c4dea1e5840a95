import { dayOf, type Moment, shortDay } from '../../../utils/platform/dates-in-words.ts'
import { say } from '../../../utils/platform/words.ts'
import { isKnown } from '../../../utils/timeline/sound.ts'
import type { HistoryEntry, PersonCard } from '../../applications/card.ts'
import { historyWords } from '../../applications/history-words.ts'

export interface HistorySectionProps {
  /** Newest first; what was taken back lies in the bin. */
  history: readonly HistoryEntry[]
  people: readonly PersonCard[]
  moment: Moment
  onTakeBack: (event: string) => void
  /** Whether a conversation can be opened. */
  canOpenThread: (thread: string) => boolean
  onOpenThread: (thread: string) => void
}

/** Every entry in words, with the way to its conversation and the way to take it back. */
export function HistorySection({
  history,
  people,
  moment,
  onTakeBack,
  canOpenThread,
  onOpenThread,
}: HistorySectionProps) {
  const standing = history.filter(({ voidedBy }) => voidedBy === undefined)
  return (
    <section>
      <h2>{say('historyTitle')}</h2>
      <ol class="history">
        {standing.map((entry) => {
          const words = historyWords(entry, people, moment)
          const thread = threadOf(entry)
          return (
            <li key={entry.event.id}>
              <time dateTime={entry.event.at}>{shortDay(dayOf(entry.event.at, moment), moment)}</time>
              <span class="words" dir="auto">
                {words}
              </span>
              <span class="acts">
                {thread !== undefined && canOpenThread(thread) && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('historyThreadFor', words)}
                    onClick={() => onOpenThread(thread)}
                  >
                    {say('historyThread')}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('historyWrongFor', words)}
                  onClick={() => onTakeBack(entry.event.id)}
                >
                  {say('historyWrong')}
                </button>
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function threadOf({ event }: HistoryEntry): string | undefined {
  if (!isKnown(event)) return undefined
  return event.type === 'messageSent' || event.type === 'messageReceived' ? event.data.thread : undefined
}
