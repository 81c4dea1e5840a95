import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { rowsAtATime, rowsAtFirst } from '../../utils/platform/list-beginning.ts'
import { say } from '../../utils/platform/words.ts'
import { ApplicationRow } from './application-row.tsx'
import type { OnAct } from './card.ts'

/** The rows, drawn as far as the user has scrolled: two thousand of them open as fast as twenty. */
export function ApplicationList({
  cards,
  size = cards.length,
  moment,
  label,
  onAct,
}: {
  cards: readonly ApplicationCard[]
  /** How many there are, where the cards are only the first of them. */
  size?: number
  moment: Moment
  label: string
  onAct: OnAct
}) {
  const [drawn, setDrawn] = useState(rowsAtFirst)
  const end = useRef<HTMLDivElement>(null)
  const more = drawn < cards.length
  useEffect(() => {
    const mark = end.current
    if (mark === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn((before) => before + rowsAtATime)
      },
      { rootMargin: '600px' },
    )
    observer.observe(mark)
    return () => observer.disconnect()
  }, [more, drawn])
  return (
    <>
      <ul class="rows" aria-label={label} onKeyDown={walkRows}>
        {cards.slice(0, drawn).map((card, index) => (
          <ApplicationRow
            key={card.id}
            card={card}
            moment={moment}
            place={index + 1}
            size={size}
            onAct={onAct}
          />
        ))}
      </ul>
      {more && (
        <div ref={end} class="acts">
          <button type="button" class="quiet" onClick={() => setDrawn(drawn + rowsAtATime)}>
            {say('showMore')}
          </button>
        </div>
      )}
    </>
  )
}

/** Arrow keys go from row to row; Tab goes through the buttons as always. */
function walkRows(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const ways: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }
  const way = ways[event.key]
  if (way === undefined || !(event.target instanceof Element)) return
  const row = event.target.closest('li')
  const next = way === 1 ? row?.nextElementSibling : row?.previousElementSibling
  const button = next?.querySelector('button')
  if (!(button instanceof HTMLElement)) return
  event.preventDefault()
  button.focus()
}
