import { elementsIn } from '../../../sites/reading/deep.ts'
import { writtenIn } from '../../../sites/reading/text.ts'
import type { Gesture } from '../../gesture.ts'
import type { Decision, Guard } from '../../guard.ts'
import { pressByClick, pressEnter } from '../../replay.ts'
import { pressOnce } from '../press-once.ts'
import type { RunningChats } from './chats.ts'
import { isField, isNearField } from './near-field.ts'

export interface ChatsWhenNeededOptions {
  window: Window
  /** Brings the chats into the page and starts them. */
  bring(): Promise<RunningChats>
  guard: Pick<Guard, 'replay'>
  failed(error: unknown): void
}

/** A message that is sent before the chats are there waits no longer than this for them. */
const patienceMs = 1_000

/**
 * Stands in for what is done about messages until it is brought, which is as soon as the user turns to a place to
 * write in. A message sent even before that is held for as long as it takes, a second at most, and then goes on or is
 * asked about like any other. Where the chats don't come, nothing is held.
 */
export function chatsWhenNeeded({ window, bring, guard, failed }: ChatsWhenNeededOptions) {
  const waiting = new Set<Element>()
  let chats: RunningChats | null = null
  let coming: Promise<void> | null = null
  let refused = false

  function prepare(): Promise<void> {
    coming ??= bring().then(
      (brought) => {
        chats = brought
      },
      (error: unknown) => {
        refused = true
        coming = null
        failed(error)
      },
    )
    return coming
  }

  function decide(gesture: Gesture): Decision {
    const control = chats === null ? sendingAt(gesture) : null
    if (control !== null && waiting.has(control)) return { hold: control }
    if (chats !== null) return chats.decide(gesture)
    return control === null || refused ? 'pass' : { hold: control }
  }

  function held(gesture: Gesture, control: Element): void {
    if (waiting.has(control)) return
    if (chats !== null) {
      chats.held(gesture, control)
      return
    }
    waiting.add(control)
    const tooLate = new Promise<void>((resolve) => window.setTimeout(resolve, patienceMs))
    void Promise.race([prepare(), tooLate]).then(() => {
      waiting.delete(control)
      goOn(gesture, control)
    })
  }

  function goOn(gesture: Gesture, control: Element): void {
    try {
      const decision = chats?.decide(gesture) ?? 'pass'
      if (decision !== 'pass') {
        chats?.held(gesture, decision.hold)
        return
      }
    } catch (error) {
      failed(error)
    }
    const find = () => (control.isConnected ? control : null)
    guard.replay(pressOnce(find, isField(control) ? pressEnter : pressByClick)).catch(failed)
  }

  return {
    prepare,
    decide,
    held,
    attend(path: readonly Element[]): void {
      if (!isNearField(path)) return
      prepare()
        .then(() => chats?.attend(path))
        .catch(failed)
    },
  }
}

/** What a gesture might send a message with, as far as can be told without reading the chat: Enter in a text, or a button beside one. */
function sendingAt({ acts, key, button, path }: Gesture): Element | null {
  if (!acts || button !== 0) return null
  const elements = elementsIn(path)
  const field = elements.find(isField)
  if (field !== undefined)
    return key?.key === 'Enter' && !key.shift && !key.alt && writtenIn(field) !== '' ? field : null
  const pressed = elements.find((element) => element.matches('button'))
  const form = elements.find((element) => element.localName === 'form')
  if (pressed === undefined || form === undefined) return null
  const written = [...form.querySelectorAll('[contenteditable="true"], textarea')].some(
    (each) => writtenIn(each) !== '',
  )
  return written ? pressed : null
}
