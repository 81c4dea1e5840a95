import { useId } from 'preact/hooks'
import type { PauseSentence, Way, WayKind } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'
import { useSurePress } from './sure-press.ts'

export interface NudgeCardProps {
  sentence: PauseSentence
  onWay(way: WayKind): void
  /** Where only the name fits: the user knows. */
  onThem?: () => void
  onDismiss(): void
}

/** A word in the corner. It takes no focus and holds nothing. */
export function NudgeCard({ sentence, onWay, onThem, onDismiss }: NudgeCardProps) {
  const title = useId()
  const sure = useSurePress()
  const button = ({ way, label, rank }: Way) => (
    <button key={way} type="button" class={rank} onClick={sure(() => onWay(way))}>
      {label}
    </button>
  )
  return (
    <section class="surface card" aria-labelledby={title}>
      <header>
        <h2 id={title}>{sentence.title}</h2>
        <button type="button" class="close" aria-label={say('noteDismiss')} onClick={sure(onDismiss)}>
          ×
        </button>
      </header>
      <p role="status">{sentence.body}</p>
      {sentence.ways.length > 0 && (
        <div class="ways">
          {sentence.ways.filter(({ rank }) => rank !== 'quiet').map(button)}
          {onThem !== undefined && (
            <button type="button" class="secondary" onClick={sure(onThem)}>
              {say('wayThatIsThem')}
            </button>
          )}
          {sentence.ways.filter(({ rank }) => rank === 'quiet').map(button)}
        </div>
      )}
    </section>
  )
}
