import { isJobQuestion } from '../../../messaging/job-question-words.ts'
import type { JobSighting, Network } from '../../../sites/network.ts'

interface AskedBy {
  id?: string | undefined
  url?: string | undefined
}

type Listener = (message: unknown, sender: AskedBy, answer: (job: JobSighting | null) => void) => true

export interface AnswerJobOptions {
  window: Window
  network: Pick<Network, 'readJob'>
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
  extensionId: string
  /** `chrome-extension://…` or `moz-extension://…`, with a slash at the end. */
  ownPages: string
  failed(error: unknown): void
  signal: AbortSignal
}

/**
 * Tells our own pages, and nobody else, which job is on the page when the user wants it added. The page is read at that
 * moment and at no other; while its pane still shows another job the answer is null.
 */
export function answerJob(options: AnswerJobOptions): void {
  const { window, network, onMessage, extensionId, ownPages, signal } = options
  const listener: Listener = (message, sender, answer) => {
    if (sender.id !== extensionId || !sender.url?.startsWith(ownPages) || !isJobQuestion(message)) {
      answer(null)
      return true
    }
    try {
      answer(network.readJob?.(window.document, new URL(window.location.href)) ?? null)
    } catch (error) {
      options.failed(error)
      answer(null)
    }
    // What Chromium wants to hear from a listener that answers.
    return true
  }
  onMessage.addListener(listener)
  signal.addEventListener(
    'abort',
    () => {
      // Under a page that outlives the extension there is nothing left to be removed from.
      try {
        onMessage.removeListener(listener)
      } catch {
        return
      }
    },
    { once: true },
  )
}
