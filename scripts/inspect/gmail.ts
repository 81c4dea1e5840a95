import { readAccount } from '../../utils/sites/gmail/account.ts'
import {
  discardElement,
  findComposes,
  scheduleElement,
  sendAndArchiveElement,
  sendElement,
} from '../../utils/sites/gmail/compose.ts'
import { readHealth } from '../../utils/sites/gmail/health.ts'
import { inspectCompose } from '../../utils/sites/gmail/inspect-compose.ts'
import { readInvitation } from '../../utils/sites/gmail/invitation.ts'
import { alertOpen, readPageKind } from '../../utils/sites/gmail/page.ts'
import { readCompose } from '../../utils/sites/gmail/read-compose.ts'
import { scheduleDialog } from '../../utils/sites/gmail/schedule.ts'
import { readThread } from '../../utils/sites/gmail/thread.ts'
import { toast as toastSelectors } from '../../utils/sites/gmail/thread-selectors.ts'
import { readToast, readToastOf } from '../../utils/sites/gmail/toast.ts'
import type { Mailbox, ThreadMessage, Toast } from '../../utils/sites/gmail/types.ts'
import { find } from '../../utils/sites/selectors.ts'
import { cssPath } from './css-path.ts'
import type { InspectedControl, Inspection } from './inspection.ts'

/** What Fortnight sees of a Gmail page, by the readers that the extension ships. */
export function inspectGmail(document: Document, url: string): Inspection {
  const page = readPageKind(document, url)
  const account = readAccount(document)
  const roots = page === 'unsupported' ? [] : findComposes(document)
  const thread = page === 'unsupported' ? null : readThread(document, readInvitation)
  const toast = readToast(document)
  const scenes = readScenes(document)
  return {
    site: 'gmail',
    page,
    ...(account === null ? {} : { account }),
    composes: roots.map((root) => {
      const { to, cc, bcc, folded, ...compose } = inspectCompose(root)
      return {
        ...compose,
        to: addresses(to),
        cc: addresses(cc),
        bcc: addresses(bcc),
        folded: addresses(folded),
      }
    }),
    ...(thread === null
      ? {}
      : {
          thread: {
            id: thread.id,
            permanentId: thread.permanentId,
            subject: thread.subject,
            messages: thread.messages.map(messageOf),
          },
        }),
    ...(toast === null ? {} : { toast: kindOf(toast) }),
    ...(scenes === null ? {} : { scenes }),
    alert: alertOpen(document),
    scheduleDialog: scheduleDialog(document) !== null,
    controls: roots.flatMap(controlsOf),
    health: readHealth(document, url),
  }
}

function messageOf({ invited: _, ...message }: ThreadMessage) {
  return message.id?.startsWith('#msg-a:') ? { ...message, draftId: message.id } : message
}

function controlsOf(root: Element): InspectedControl[] {
  const { to, cc, bcc, folded, pending } = readCompose(root)
  const who = [...addresses([...to, ...cc, ...bcc, ...folded]), ...pending]
  const found: [string, Element | null][] = [
    ['send', sendElement(root)],
    ['send-and-archive', sendAndArchiveElement(root)],
    ['schedule', scheduleElement(root)],
    ['discard', discardElement(root)],
  ]
  return found.flatMap(([act, element]) => (element === null ? [] : [{ act, who, path: cssPath(element) }]))
}

/** Saved pages may hold several notices, one a `section[data-scene]`; each is read by itself. */
function readScenes(document: Document): Record<string, string | null> | null {
  const scenes = [...document.querySelectorAll('section[data-scene]')]
  if (scenes.length === 0) return null
  return Object.fromEntries(
    scenes.map((scene) => {
      const host = find(scene, toastSelectors.host)
      const toast = host && readToastOf(host)
      return [scene.getAttribute('data-scene') ?? '', toast === null ? null : kindOf(toast)]
    }),
  )
}

function kindOf({ kind }: Toast): string {
  return kind === 'other' || kind === 'undone' ? 'none' : kind
}

function addresses(mailboxes: readonly Mailbox[]): string[] {
  return mailboxes.map(({ email }) => email)
}
