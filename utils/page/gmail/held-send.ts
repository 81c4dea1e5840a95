import { composeOf } from '../../sites/gmail/compose.ts'
import { scheduleChoiceAt, scheduleWords } from '../../sites/gmail/schedule.ts'
import { targetOf } from '../../sites/gmail/send.ts'
import type { ScheduleChoice, Way } from '../../sites/gmail/types.ts'
import type { Gesture } from '../gesture.ts'
import type { ComposeSession } from './compose-session.ts'
import type { ComposeWatch } from './compose-watch.ts'
import type { BringParts } from './parts.ts'
import { sendGestureAt } from './send-gesture.ts'

/** The instant a mail is scheduled for; `unknown` where Gmail's words for it can't be read. */
export type SendAt = string

/** A send that a gesture would do, with all it takes to let it go on. */
export interface HeldSend {
  session: ComposeSession
  way: Way
  control: Element
  /** Null for what is sent at once. */
  sendAt: (() => Promise<SendAt>) | null
}

export interface HeldSendOptions {
  document: Document
  composes: ComposeWatch
  /** The instant of the wall clock. */
  instant(): string
  /** The IANA zone the user is in. */
  zone(): string
  parts: BringParts
}

export interface HeldSends {
  /** Which send a gesture would do, or null. */
  at(gesture: Gesture): HeldSend | null
  /** Whether somebody was about to choose a time for a mail, and did nothing else since. */
  choosing(): boolean
}

/** Reads which send a gesture would do, and remembers whose schedule dialog is open: it stands outside its compose. */
export function readHeldSends(options: HeldSendOptions): HeldSends {
  const { document, composes } = options
  let scheduling: ComposeSession | null = null

  return { at: heldAt, choosing: () => scheduling !== null }

  function heldAt(gesture: Gesture): HeldSend | null {
    const found = sendGestureAt(gesture, document)
    if (found !== null) {
      const session = composes.of(found.compose)
      if (found.way !== 'schedule') return { session, way: found.way, control: found.control, sendAt: null }
      // The menu item only opens the dialog: the time chosen there is what is judged. It may be gone before the
      // click, so the beginning of a press counts; and it may be drawn anywhere, so the arrow before it does.
      scheduling = session
      return null
    }
    if (scheduling === null || gesture.button !== 0 || gesture.key?.ctrl || gesture.key?.meta) return null
    // Whoever goes on writing schedules nothing: other dialogs of Gmail have the same buttons.
    if (composeOf(targetOf(gesture.path)) !== null) scheduling = null
    const choice = scheduleChoiceAt(gesture.path)
    if (scheduling === null || choice === null || choice.control === 'pick') return null
    return { session: scheduling, way: 'schedule', control: choice.element, sendAt: timeOf(choice) }
  }

  /** Gmail's words are taken now, for the dialog closes; the time is read from them when it is asked for. */
  function timeOf(choice: ScheduleChoice): () => Promise<SendAt> {
    const { text, locales } = scheduleWords(choice)
    const context = { locales, zone: options.zone(), after: options.instant() }
    const read = async (): Promise<SendAt> => {
      try {
        return (await options.parts()).readWrittenTime(text, context)?.startsAt ?? 'unknown'
      } catch {
        return 'unknown'
      }
    }
    let reading: Promise<SendAt> | undefined
    return () => {
      reading ??= read()
      return reading
    }
  }
}
