import type { PracticeMessage, SentRecord } from '../mailbox.ts'
import { receive, state } from './state.ts'

/** What tests and the tour may ask and do; nothing of it exists in Gmail. */
export interface Practice {
  /** Everything that left or was about to, in order. Only `state: 'sent'` has really left. */
  readonly sent: readonly SentRecord[]
  /** What the server has saved of drafts. */
  readonly drafts: readonly { id: string; subject: string; html: string; to: readonly string[] }[]
  /** A mail arrives, in the conversation of that subject or in a new one. */
  receive(message: PracticeMessage & { subject: string }): void
}

declare global {
  interface Window {
    practice: Practice
  }
}

export function installPractice(): void {
  window.practice = {
    get sent() {
      return state.sent
    },
    get drafts() {
      return state.drafts.map(({ id, subject, html, to }) => ({
        id,
        subject,
        html,
        to: to.map(({ email }) => email),
      }))
    },
    receive,
  }
}
