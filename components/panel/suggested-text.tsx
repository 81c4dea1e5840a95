import { useId, useState } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'
import { useSurePress } from './sure-press.ts'

export interface SuggestedTextProps {
  title: string
  text: string
  /** What would be better first. */
  hint?: string
  /** Characters the site takes, where it has a limit. */
  limit: number | null
  copyLabel: string
  /** Puts the text on the clipboard; whether it is there. */
  onCopy(): Promise<boolean>
  fillLabel: string
  /** Puts the text into the site's own field; null where there is no empty one. */
  onFill: (() => void) | null
  onDismiss(): void
}

/** A text to take over by one press, beside the site's own dialog. It writes nothing by itself. */
export function SuggestedText(props: SuggestedTextProps) {
  const { title, text, hint, limit, copyLabel, onCopy, fillLabel, onFill, onDismiss } = props
  const heading = useId()
  const sure = useSurePress()
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () => void onCopy().then(setCopied)
  const length = limit === null ? null : say('suggestionLength', [...text].length, limit)
  return (
    <section class="surface card suggestion" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
          ×
        </button>
      </header>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <p class="text">{text}</p>
      <div class="ways">
        {onFill !== null && (
          <button type="button" class="primary" onClick={sure(onFill)}>
            {fillLabel}
          </button>
        )}
        <button type="button" class={onFill === null ? 'primary' : 'secondary'} onClick={sure(copy)}>
          {copyLabel}
        </button>
        <span class="aside" role="status">
          {copied === null ? length : say(copied ? 'suggestionCopied' : 'suggestionNotCopied')}
        </span>
      </div>
    </section>
  )
}
