import { elementsIn } from '../../../sites/reading/deep.ts'
import { writtenIn } from '../../../sites/reading/text.ts'
import type { Gesture } from '../../gesture.ts'
import type { Guard } from '../../guard.ts'
import { pressOnce } from '../../press-once.ts'
import { pressByClick, pressEnter } from '../../replay.ts'
import { type MaySend, untilBrought } from '../../until-brought.ts'
import type { RunningChats } from './chats.ts'
import { isField, isNearField } from './near-field.ts'

export interface ChatsWhenNeededOptions {
  window: Window
  /** Brings the chats into the page and starts them. */
  bring(): Promise<RunningChats>
  guard: Pick<Guard, 'replay'>
  failed(error: unknown): void
}

/** Stands in for what is done about messages until it is brought, which is as soon as the user turns to a place to write in. */
export function chatsWhenNeeded(options: ChatsWhenNeededOptions) {
  const { prepare, decide, held, brought } = untilBrought({ ...options, sendingAt })
  return {
    prepare,
    decide,
    held,
    attend(path: readonly Element[]): void {
      if (!isNearField(path)) return
      prepare()
        .then(() => brought()?.attend(path))
        .catch(options.failed)
    },
  }
}

/** What a gesture might send a message with, as far as can be told without reading the chat: Enter in a text, or a button beside one. */
function sendingAt({ acts, key, button, path }: Gesture): MaySend | null {
  if (!acts || button !== 0) return null
  const elements = elementsIn(path)
  const field = elements.find(isField)
  if (field !== undefined)
    return key?.key === 'Enter' && !key.shift && !key.alt && writtenIn(field) !== ''
      ? onceMore(field, pressEnter)
      : null
  const pressed = elements.find((element) => element.matches('button'))
  const form = elements.find((element) => element.localName === 'form')
  if (pressed === undefined || form === undefined) return null
  const written = [...form.querySelectorAll('[contenteditable="true"], textarea')].some(
    (each) => writtenIn(each) !== '',
  )
  return written ? onceMore(pressed, pressByClick) : null
}

function onceMore(control: Element, press: typeof pressByClick): MaySend {
  return { control, again: pressOnce(() => (control.isConnected ? control : null), press) }
}
