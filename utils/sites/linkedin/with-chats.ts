import type { Network } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { readAddress } from './addresses.ts'
import { chatControl } from './chat-control.ts'
import { composers, readConversations } from './conversations.ts'
import { healthOf } from './health-of.ts'

/** LinkedIn with the chats that stand on its pages and make pages of their own. */
export function withChats(pages: Network): Network {
  return {
    ...pages,
    readPage(document, url) {
      const kind = pages.readPage(document, url)
      if (kind !== 'feed' && kind !== 'list' && kind !== 'other') return kind
      return readConversations(document, url).some((chat) => !chat.minimised) ? 'thread' : kind
    },
    // The person of a profile, or the one other person of a whole-page thread.
    readSubject(document, url) {
      if (readAddress(url).kind !== 'thread') return pages.readSubject(document, url)
      const who = readConversations(document, url).find(
        (chat) => chat.threadId !== null || isWhole(chat.root),
      )?.who
      return who ? { ...who, relation: 'unknown', own: false, settled: true } : null
    },
    controlAt: (path, document, url) =>
      chatControl(path, document, url) ?? pages.controlAt(path, document, url),
    readConversations,
    readHealth: (document, url) =>
      readAddress(url).kind === 'thread'
        ? healthOf(document, { composer: composers })
        : pages.readHealth(document, url),
  }
}

function isWhole(root: Element): boolean {
  return root.closest('main') !== null && isShown(root)
}
