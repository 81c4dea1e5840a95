import type { Answer, Request } from '../protocol.ts'
import { type Background, done, onScene, unavailable } from './background.ts'

/**
 * Erases one application, from the timeline first and then wherever else something of it is kept. Asked for again it
 * goes on where it was stopped.
 */
export function eraseForGood(
  background: Background,
  { application }: Request<'application.erase'>,
): Promise<Answer<'application.erase'>> {
  return onScene(background, async ({ ledger, now, zone }) => {
    const erased = await ledger.erase(application, { now, zone, idOf: background.idOf })
    if (!erased.ok) return unavailable(erased.failure)
    const forgotten = await background.forgetErased(application)
    background.onWritten()
    if (!forgotten.ok) return unavailable(forgotten.failure)
    return done({ state: erased.value ? 'erased' : 'unknown' })
  })
}
