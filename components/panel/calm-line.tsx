import { useSurePress } from './sure-press.ts'

export interface CalmLineProps {
  text: string
  /** The name of what speaks, and of the button: given, because an update takes the words away. */
  label: string
  dismissLabel: string
  onDismiss(): void
}

/** One line that asks for nothing. */
export function CalmLine({ text, label, dismissLabel, onDismiss }: CalmLineProps) {
  const sure = useSurePress()
  return (
    <section class="surface message" aria-label={label}>
      <span role="status">{text}</span>
      <button type="button" class="close" aria-label={dismissLabel} onClick={sure(onDismiss)}>
        ×
      </button>
    </section>
  )
}
