import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationId } from '../../../utils/etiquette/events.ts'
import type { ApplicationCard } from '../../../utils/platform/application-card.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { columnsOf } from '../../../utils/platform/timeline/columns.ts'
import type { Move } from '../../../utils/platform/timeline/moves.ts'
import { say } from '../../../utils/platform/words.ts'
import { BoardColumn } from './board-column.tsx'
import { MoveDialog } from './move-dialog.tsx'

/** The same applications in columns by how they stand; a card is moved by saying what happened. */
export function BoardView({
  cards,
  moment,
  onMove,
}: {
  cards: readonly ApplicationCard[]
  moment: Moment
  onMove: (move: Move, application: ApplicationId) => void
}) {
  const [moving, setMoving] = useState<ApplicationCard>()
  const [moved, setMoved] = useState<ApplicationId>()
  const board = useRef<HTMLDivElement>(null)
  // A card that moved is drawn anew elsewhere; whoever moved it by keyboard goes along.
  useEffect(() => {
    if (moved === undefined || moving !== undefined || document.activeElement !== document.body) return
    const buttons = [...(board.current?.querySelectorAll('button[data-application]') ?? [])]
    const own = buttons.find((button) => button.getAttribute('data-application') === moved)
    if (own instanceof HTMLElement) own.focus()
  }, [cards, moved, moving])
  return (
    <div ref={board} class="board">
      <ul class="columns" aria-label={say('boardLabel')}>
        {columnsOf(cards).map((column) => (
          <BoardColumn key={column.state} column={column} moment={moment} onMove={setMoving} />
        ))}
      </ul>
      {moving !== undefined && (
        <MoveDialog
          card={moving}
          onMove={(move) => {
            setMoved(moving.id)
            onMove(move, moving.id)
          }}
          onClose={() => setMoving(undefined)}
        />
      )}
    </div>
  )
}
