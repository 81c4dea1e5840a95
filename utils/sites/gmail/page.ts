import { find } from '../selectors.ts'
import { isShown } from '../visibility.ts'
import { isPopOut, isSupported } from './address.ts'
import { findComposes } from './compose.ts'
import { dialogs } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { threadHeading } from './thread.ts'
import { page } from './thread-selectors.ts'
import type { GmailPageKind } from './types.ts'

/**
 * What kind of page this is. `loading` until Gmail has put anything of its own there; `unsupported` for
 * the mobile, printed and basic views, where nothing is watched.
 */
export function readPageKind(document: Document, url: string): GmailPageKind {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !isSupported(address)) return 'unsupported'
  const body: HTMLElement | null = document.body
  if (body === null) return 'loading'
  const classes = body.classList
  if (classes.contains('xE') && classes.contains('xp')) return 'pop-out-compose'
  if (classes.contains('xE') && classes.contains('Su')) return 'pop-out-thread'
  const isPart = find(document, page.app, isOwn) !== null || findComposes(document).length > 0
  if (!isPart) return 'loading'
  const hasThread = threadHeading(document) !== null
  if (isPopOut(address)) return hasThread ? 'pop-out-thread' : 'pop-out-compose'
  return hasThread ? 'thread' : 'mailbox'
}

/** Whether Gmail asks something (a missing recipient, a forgotten attachment): a send was stopped by it. */
export function alertOpen(document: Document): boolean {
  return find(document, dialogs.alert, (dialog) => isOwn(dialog) && isShown(dialog)) !== null
}
