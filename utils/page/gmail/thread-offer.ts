import type { CardWay, Request, ThreadCard } from '../../messaging/protocol.ts'
import type { GmailAsk } from './gmail-ask.ts'
import type { Surfaces } from './surfaces.ts'

export interface ThreadOfferOptions {
  ask: GmailAsk
  surfaces: Pick<Surfaces, 'thread' | 'message'>
  /**
   * Whether the user is writing: nothing is offered meanwhile, and nothing ever covers Send. Asked only while there is something to
   * offer, because it may have the browser work out the styles of the whole page.
   */
  isWriting(): boolean
  signal: AbortSignal
}

export interface ThreadOffers {
  /** The conversation that is open now, if anything may be offered in it. */
  reading(seen: Request<'thread.understand'> | null): void
  /** Something in the page has changed: the user may have begun to write, or ended. */
  looked(): void
}

const longWait = { timeoutMs: 10_000 }

/** Shows what an open conversation gives reason to offer, one quiet card at a time, and hands on the answer. */
export function offerInThread({ ask, surfaces, isWriting, signal }: ThreadOfferOptions): ThreadOffers {
  let open: Request<'thread.understand'> | null = null
  let card: ThreadCard | null = null
  let isShown = false

  async function understand(seen: Request<'thread.understand'>): Promise<void> {
    const answer = await ask('thread.understand', seen, longWait)
    if (!answer.ok || open !== seen || signal.aborted) return
    card = answer.value.card
    show()
  }

  function show(): void {
    const view = card === null || signal.aborted || isWriting() ? null : card
    if (view === null && !isShown) return
    isShown = view !== null
    surfaces.thread(view === null ? null : { card: view, answer })
  }

  async function answer(way: CardWay): Promise<void> {
    const answered = { seen: open, card }
    if (answered.seen === null || answered.card === null) return
    card = null
    show()
    const { seen } = answered
    const told = await ask('thread.answered', { ...seen, offer: answered.card.offer, way }, longWait)
    if (signal.aborted) return
    if (!told.ok) surfaces.message('not-written')
    else if (told.value.state === 'written') surfaces.message('written')
    // A conversation can give reason for more than one.
    if (open === seen && told.ok && way !== 'dismiss-thread') void understand(seen)
  }

  signal.addEventListener('abort', show)

  return {
    reading(seen) {
      open = seen
      if (seen !== null) {
        void understand(seen)
        return
      }
      card = null
      show()
    },
    looked() {
      if (card !== null && isShown === isWriting()) show()
    },
  }
}
