import { useEffect, useId, useRef } from 'preact/hooks'
import type { ApplicationCard } from '../../../utils/platform/application-card.ts'
import { plainName } from '../../../utils/platform/names.ts'
import { type Move, movesOf } from '../../../utils/platform/timeline/moves.ts'
import { say } from '../../../utils/platform/words.ts'
import { moveWords } from './move-words.ts'

/** Where a card can go, and because of what; Esc closes it and nothing is written. */
export function MoveDialog({
  card,
  onMove,
  onClose,
}: {
  card: ApplicationCard
  onMove: (move: Move) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="moves" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say('moveTitle', plainName(card.company))}</h2>
      <p class="soft">{say('moveHint')}</p>
      <ul>
        {movesOf(card.window).map((move) => (
          <li key={move.because}>
            <button
              type="button"
              class="secondary wide"
              onClick={() => {
                dialog.current?.close()
                onMove(move)
              }}
            >
              {moveWords(move)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
        {say('cancel')}
      </button>
    </dialog>
  )
}
