import type { PersonSighting, SocialControl } from '../network.ts'
import { closestIn, elementsIn } from '../reading/deep.ts'
import { isDisabled } from '../reading/shown.ts'
import { find } from '../selectors.ts'
import { composers, readConversations, rootOf, sendButtons } from './conversations.ts'

/** A chat's Send button, or its composer where Enter sends. */
export function chatControl(
  targets: readonly EventTarget[],
  document: Document,
  url: URL,
): SocialControl | null {
  const path = elementsIn(targets)
  const form = closestIn(path, 'form')
  const composer = form === null ? null : find(form, composers)
  const root = composer === null ? null : rootOf(composer, url)
  if (form === null || composer === null || root === null) return null
  const chat = readConversations(document, url).find((each) => each.root === root)
  if (chat === undefined || chat.minimised) return null
  const button = find(form, sendButtons)
  if (button !== null && path.includes(button)) return control('send', chat.who, button)
  if (chat.mode === 'enter' && path.includes(composer)) return control('send-by-enter', chat.who, composer)
  return null
}

function control(act: 'send' | 'send-by-enter', who: PersonSighting | null, element: Element): SocialControl {
  const disabled = isDisabled(element)
  return { act, who, element, basis: 'key', disabled, aside: false, sendsAtOnce: false }
}
