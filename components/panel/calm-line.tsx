import { useSurePress } from './sure-press.ts'

export interface CalmLineProps {
  text: string
  /** The name of what speaks, and of the button: given, because an update takes the words away. */
  label: string
  dismissLabel: string
  /** Something to do about it. */
  act?: { label: string; onAct: () => void }
  onDismiss(): void
}

/** One line that asks for nothing. */
export function CalmLine({ text, label, dismissLabel, act, onDismiss }: CalmLineProps) {
  const sure = useSurePress()
  return (
    <section class="surface message" aria-label={label}>
      <span role="status">{text}</span>
      {act !== undefined && (
        <button type="button" class="secondary" onClick={sure(act.onAct)}>
          {act.label}
        </button>
      )}
      <button type="button" class="close" aria-label={dismissLabel} onClick={sure(onDismiss)}>
        ×
      </button>
    </section>
  )
}
