import { useLayoutEffect } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'
import { Meter } from '../meter.tsx'

/** The name with the sign of the product, the way back, and the way to add. */
export function PopupHeader({
  view,
  canAdd,
  onBack,
  onAdd,
}: {
  view: 'list' | 'add' | 'track' | 'application'
  canAdd: boolean
  onBack: () => void
  onAdd: () => void
}) {
  useLayoutEffect(() => {
    if (view === 'list') return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onBack()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <header class="bar">
      {view !== 'list' && (
        <button type="button" class="back" onClick={onBack}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.8" />
          </svg>
          {say('applications')}
        </button>
      )}
      {view === 'list' && <Meter state="open" day={14} of={14} dot={4} />}
      {view === 'list' && <h1>{say('popupTitle')}</h1>}
      {(view === 'add' || view === 'track') && <h1>{say('addApplicationTitle')}</h1>}
      {view === 'list' && canAdd && (
        <button type="button" class="secondary" onClick={onAdd}>
          {say('addApplication')}
        </button>
      )}
    </header>
  )
}
