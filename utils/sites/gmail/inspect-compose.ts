import { addressesIn } from '../addresses.ts'
import { enclosing, find } from '../selectors.ts'
import { scheduleElement, sendAndArchiveElement, sendElement } from './compose.ts'
import { composeDetails } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { isInline, isSendReplaced, readCompose } from './read-compose.ts'
import { fieldValue } from './recipients.ts'
import type { Compose } from './types.ts'

type ComposePlace = 'docked' | 'full-screen' | 'pop-out' | 'inline'

export interface InspectedCompose extends Compose {
  place: ComposePlace
  /** The address it is written from, where the account has several; null means the account's own. */
  from: string | null
  send: boolean
  sendAndArchive: boolean
  schedule: boolean
  /** Another extension replaced Send (InboxSDK): it cancels native sends, so ours must not replay them. */
  sendReplaced: boolean
}

/** All that can be told of a compose, for who looks after the readers; in a page less is asked for. */
export function inspectCompose(root: Element): InspectedCompose {
  return {
    ...readCompose(root),
    place: placeOf(root),
    from: addressesIn(fieldValue(find(root, composeDetails.from, isOwn)))[0] ?? null,
    send: sendElement(root) !== null,
    sendAndArchive: sendAndArchiveElement(root) !== null,
    schedule: scheduleElement(root) !== null,
    sendReplaced: isSendReplaced(root),
  }
}

function placeOf(root: Element): ComposePlace {
  if (isInline(root)) return 'inline'
  if (enclosing(root, composeDetails.fullScreen) !== null) return 'full-screen'
  return root.closest('[role=dialog]') === null && root.closest('[role=main]') !== null ? 'pop-out' : 'docked'
}
