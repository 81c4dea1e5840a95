import { say } from '../../utils/platform/words.ts'
import { useSurePress } from './sure-press.ts'

export interface CalmLineProps {
  text: string
  onDismiss(): void
}

/** One line that asks for nothing. */
export function CalmLine({ text, onDismiss }: CalmLineProps) {
  const sure = useSurePress()
  return (
    <section class="surface message" aria-label={say('noteLabel')}>
      <span role="status">{text}</span>
      <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
        ×
      </button>
    </section>
  )
}
