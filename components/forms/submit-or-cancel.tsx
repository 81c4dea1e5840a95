import { say } from '../../utils/platform/words.ts'

/** The end of a form: what it is for, or leaving it. */
export function SubmitOrCancel({
  label = say('save'),
  saving = false,
  isSticky = false,
  onCancel,
}: {
  label?: string
  /** It is being written, and pressing once more does nothing. */
  saving?: boolean
  /** Stays in view while a long form is scrolled. */
  isSticky?: boolean
  onCancel: () => void
}) {
  return (
    <div class={isSticky ? 'acts sticky' : 'acts'}>
      <button type="submit" class="primary" aria-disabled={saving}>
        {label}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  )
}
