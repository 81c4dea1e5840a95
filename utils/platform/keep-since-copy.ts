import type { Instant } from '../etiquette/events.ts'
import type { Added } from '../timeline/ledger.ts'
import { dropSinceCopy, noteSinceCopy } from '../timeline/since-copy.ts'
import { createTurn } from './run-in-turn.ts'

/**
 * Gives a function that notes what was written beside the newest copy (utils/timeline/since-copy.ts). Nobody waits for it: what comes
 * while a file is being written goes into the next one together.
 */
export function keepSinceCopy(now: () => Instant): (added: Added) => void {
  let waiting: readonly Added[] = []
  const note = createTurn(async () => {
    // What is erased in this very moment must not outlive it here.
    const noting = waiting.filter(({ isWanted }) => isWanted())
    waiting = []
    const events = noting.flatMap((added) => added.events)
    if (events.length === 0) return
    const noted = await noteSinceCopy(events, now())
    if (!noted.ok || noted.value === undefined) return
    if (noting.some(({ isWanted }) => !isWanted())) await dropSinceCopy([noted.value])
  })
  return (added) => {
    waiting = [...waiting, added]
    note()
  }
}
