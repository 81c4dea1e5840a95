import type { GmailAsk } from './gmail-ask.ts'

/** How long to wait before each further try of what nobody waits for, in milliseconds. */
const patient: readonly number[] = [300, 2_000]

/**
 * Asks once more where nobody answered, as when the background was stopped in the middle of it. Only for what may be
 * said twice; ends with the signal. `pauses` says how long to wait before each further try, in milliseconds.
 */
export function tellAgain(
  ask: GmailAsk,
  window: Window,
  signal: AbortSignal,
  pauses: readonly number[] = patient,
): GmailAsk {
  return async (name, request, options) => {
    let answer = await ask(name, request, options)
    for (const pause of pauses) {
      const unheard = !answer.ok && answer.refused === 'gone' && answer.because === 'no-answer'
      if (!unheard || signal.aborted) return answer
      await new Promise((resolve) => {
        window.setTimeout(resolve, pause)
      })
      answer = await ask(name, request, options)
    }
    return answer
  }
}
