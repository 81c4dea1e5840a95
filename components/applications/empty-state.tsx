import { say } from '../../utils/platform/words.ts'
import { Meter } from '../meter.tsx'

/** What a newcomer sees: the manners in three lines, and where to begin. */
export function EmptyState({ onAdd }: { onAdd: () => void }) {
  return (
    <section class="empty" aria-labelledby="empty">
      <Meter state="waiting" day={5} of={14} dot={12} />
      <h2 id="empty">{say('emptyTitle')}</h2>
      <ol>
        <li>{say('emptyThank')}</li>
        <li>{say('emptyWait')}</li>
        <li>{say('emptyAsk')}</li>
      </ol>
      <p>{say('emptyAdd')}</p>
      <button type="button" class="primary" onClick={onAdd}>
        {say('addApplication')}
      </button>
    </section>
  )
}
