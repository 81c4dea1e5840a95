import { useEffect, useId, useRef } from 'preact/hooks'
import { nameInSentence } from '../../utils/platform/names.ts'
import { language, say } from '../../utils/platform/words.ts'

/** Asks once more before one application goes for good; Esc closes it and nothing is erased. */
export function EraseDialog({
  company,
  role,
  isShared,
  onErase,
  onClose,
}: {
  company: string
  role?: string | undefined
  /** The timeline is shared with other machines. */
  isShared: boolean
  onErase: () => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const words = useId()
  const name = nameInSentence(company, language())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="moves erasing"
      aria-labelledby={heading}
      aria-describedby={words}
      onClose={onClose}
    >
      <h2 id={heading}>
        {role === undefined
          ? say('eraseOneTitle', name)
          : say('eraseOneTitleRole', name, nameInSentence(role, language()))}
      </h2>
      <div id={words}>
        <p>{say('eraseOneWhat')}</p>
        <p class="soft">{say('eraseOneFiles')}</p>
        {isShared && <p class="soft">{say('eraseOneShared')}</p>}
      </div>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            dialog.current?.close()
            onErase()
          }}
        >
          {say('eraseForGood')}
        </button>
      </div>
    </dialog>
  )
}
