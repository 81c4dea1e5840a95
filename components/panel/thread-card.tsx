import { useId } from 'preact/hooks'
import type { ThreadCard as Card, CardWay } from '../../utils/messaging/protocol.ts'
import { say } from '../../utils/platform/words.ts'
import { useSurePress } from './sure-press.ts'

/** What a conversation gives reason to offer: a question in the corner that holds nothing and takes no focus. */
export function ThreadCard({ card, onWay }: { card: Omit<Card, 'offer'>; onWay(way: CardWay): void }) {
  const title = useId()
  const sure = useSurePress()
  const button = ({ way, label, rank }: Card['ways'][number]) => (
    <button key={way} type="button" class={rank} onClick={sure(() => onWay(way))}>
      {label}
    </button>
  )
  return (
    <section class="surface card offer" aria-labelledby={title}>
      <header>
        <h2 id={title}>{card.title}</h2>
        <button
          type="button"
          class="close"
          aria-label={say('noteDismiss')}
          onClick={sure(() => onWay('dismiss-offer'))}
        >
          ×
        </button>
      </header>
      {card.lines.length > 0 && (
        <ul class="found">
          {card.lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <p role="status">{card.body}</p>
      <div class="ways">{card.ways.filter(({ rank }) => rank !== 'quiet').map(button)}</div>
      <div class="more">{card.ways.filter(({ rank }) => rank === 'quiet').map(button)}</div>
    </section>
  )
}
