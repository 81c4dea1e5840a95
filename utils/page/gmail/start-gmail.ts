import type { StandByRequest } from '../../messaging/answers/gmail-standing-by.ts'
import type { Ask } from '../../messaging/client.ts'
import { isSupported } from '../../sites/gmail/address.ts'
import { sendElement } from '../../sites/gmail/compose.ts'
import { mayHaveMail, readMailboxHealth } from '../../sites/gmail/presence.ts'
import type { Gesture } from '../gesture.ts'
import { startGuard } from '../guard.ts'
import { holdWholePress } from '../hold-whole-press.ts'
import { onNavigation } from '../navigation.ts'
import { observe } from '../observe.ts'
import { pressOnce } from '../press-once.ts'
import { pressWithPointer } from '../press-with-pointer.ts'
import { type MaySend, untilBrought } from '../until-brought.ts'
import { writes } from '../writes.ts'
import type { Mail, MailGiven } from './mail.ts'
import { sendGestureAt } from './send-gesture.ts'
import { reportSite } from './site-report.ts'

export interface GmailOptions extends Pick<MailGiven, 'place' | 'signal'> {
  window: Window & typeof globalThis
  ask: Ask<StandByRequest>
  /** Has what is done about mails brought into this page. */
  bringMail(): Promise<Mail>
  /** Milliseconds, monotonic. */
  now(): number
  /** Whether the extension still lives under this page. */
  alive(): boolean
  failed(error: unknown): void
}

/**
 * Stands by in a Gmail window, main window or pop-out: listens first, and has the rest brought as soon as there is a mail to
 * write or to read. Ends with the signal, or when the extension is gone.
 */
export function startGmail(options: GmailOptions): void {
  const { window } = options
  const { document } = window
  if (!isSupported(new URL(window.location.href))) return
  const working = new AbortController()
  const signal = AbortSignal.any([options.signal, working.signal])
  const given = { ...options, alive, signal }

  const guard = startGuard({
    ...given,
    keys: options.place.keys,
    early: holdWholePress,
    press: pressWithPointer,
    // Whoever goes on writing chooses no time: that is heard by what follows the choosing.
    writes: (event) => writes(event) && mail.brought()?.choosing() !== true,
    decide: (gesture) => mail.decide(gesture),
    held: (gesture, control) => mail.held(gesture, control),
  })
  const mail = untilBrought({
    ...given,
    guard,
    sendingAt: (gesture) => sendingAt(gesture, document),
    async bring() {
      const brought = await options.bringMail()
      signal.throwIfAborted()
      looking.abort()
      const running = brought.start({ place: options.place, guard, alive, reloaded: end, signal })
      site.look()
      return running
    },
  })
  const site = reportSite({
    ...given,
    read: () => mail.brought()?.health() ?? readMailboxHealth(document),
    unreadable: () => mail.brought()?.unreadable(),
  })
  // What is brought looks for itself.
  const looking = new AbortController()
  observe({ window, signal: AbortSignal.any([signal, looking.signal]), changed: look })
  onNavigation(window, site.look, signal)
  site.look()

  function look(): void {
    if (mayHaveMail(document, window.location.href)) void mail.prepare()
  }

  /** When the extension is gone nothing of ours stays active: sending is Gmail's alone, or a later version's. */
  function end(): void {
    working.abort()
  }

  function alive(): boolean {
    if (options.alive()) return true
    end()
    return false
  }
}

function sendingAt(gesture: Gesture, document: Document): MaySend | null {
  const found = sendGestureAt(gesture, document)
  if (found === null || found.way === 'schedule') return null
  const { compose, control, way } = found
  // Gmail builds its toolbar anew when it likes.
  const find = () => (control.isConnected || way !== 'send' ? control : sendElement(compose))
  return { control, again: pressOnce(find, pressWithPointer) }
}
