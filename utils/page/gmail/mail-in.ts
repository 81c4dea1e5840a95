import type { Guard } from '../guard.ts'
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

const key = Symbol.for('gmail-mail')

/** Leaves it in the world that our scripts in a page share and that pages can't see. */
export function leaveMail(world: object, mail: Mail): void {
  Reflect.set(world, key, mail)
}

/** Takes what was left there. */
export function mailIn(world: object): Mail | undefined {
  const mail: unknown = Reflect.get(world, key)
  return isMail(mail) ? mail : undefined
}

function isMail(value: unknown): value is Mail {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'start') === 'function'
}
