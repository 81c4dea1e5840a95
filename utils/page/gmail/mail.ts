import type { Guard } from '../guard.ts'
import { handover } from '../handover.ts'
import type { PanelPlace } from '../panel-place.ts'
import type { RunningMail } from './start-mail.ts'

/** What the script that stands by in Gmail hands to the one that it brings. */
export interface MailGiven {
  place: PanelPlace
  guard: Pick<Guard, 'replay' | 'replaying'>
  /** Whether the extension still lives under this page. */
  alive(): boolean
  /** The extension was updated under this page. */
  reloaded(): void
  signal: AbortSignal
}

/**
 * What is done about composes and conversations: a script of its own, brought into a page when there is one
 * (docs/decisions/0013-drawing-when-needed.md).
 */
export interface Mail {
  start(given: MailGiven): RunningMail
}

export const mails = handover<Mail>('gmail-mail', ['start'])
