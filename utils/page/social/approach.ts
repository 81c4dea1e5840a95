import type { Network, PersonSighting, SocialControl } from '../../sites/network.ts'
import { elementsIn } from '../../sites/reading/deep.ts'
import { writtenIn } from '../../sites/reading/text.ts'
import type { Gesture } from '../gesture.ts'

/** What one person can do to another's account that the other gets to know. */
export type Approach = 'connect' | 'follow' | 'message' | 'accept'

/** How it was done, to do it again the same way. */
export type Way = 'press' | 'enter' | 'new-tab'

export interface Approaching {
  act: Approach
  who: PersonSighting
  control: SocialControl
  way: Way
  /** A message is leaving; not just a chat being opened. */
  sends: boolean
}

/** What a gesture would do to whom; null for everything that is nobody's or nothing. Nothing is kept. */
export function approachAt(
  gesture: Gesture,
  network: Network,
  document: Document,
  url: URL,
): Approaching | null {
  if (gesture.key !== null && (gesture.key.alt || (gesture.key.key === ' ' && inText(gesture)))) return null
  const control = network.controlAt(gesture.path, document, url)
  if (control === null || control.who === null || control.disabled) return null
  const way = wayOf(gesture, control)
  const act = actOf(control)
  if (act === null || way === null) return null
  const { who } = control
  return { act, who, control, way, sends: control.act === 'send' || control.act === 'send-by-enter' }
}

function actOf({ act }: SocialControl): Approach | null {
  switch (act) {
    case 'connect':
    case 'follow':
    case 'message':
    case 'accept':
      return act
    case 'send':
    case 'send-by-enter':
      return 'message'
    case 'ignore':
    case 'pending':
    case 'more':
    case 'invite-send':
    case 'note-open':
    case 'note-field':
      return null
  }
}

function wayOf(gesture: Gesture, { act, element }: SocialControl): Way | null {
  if (act === 'send-by-enter') {
    const isEnter = gesture.key?.key === 'Enter' && !gesture.key.shift
    return isEnter && writtenIn(element) !== '' ? 'enter' : null
  }
  if (gesture.key !== null) return pressedByKey(gesture.key.key, element) ? 'press' : null
  if (gesture.button === 0) return 'press'
  return gesture.button === 1 && element.localName === 'a' ? 'new-tab' : null
}

/** Space scrolls on a plain link; on everything else that is made to be pressed it presses. */
function pressedByKey(key: string, element: Element): boolean {
  return key === 'Enter' || element.localName !== 'a' || element.getAttribute('role') === 'button'
}

function inText(gesture: Gesture): boolean {
  return elementsIn(gesture.path).some((element) =>
    element.matches('[contenteditable="true"], textarea, input'),
  )
}
