import type { Network, PageKind } from '../network.ts'
import { readAddress } from './addresses.ts'
import { controlAt, invited } from './controls.ts'
import { healthOf } from './health-of.ts'
import { readInvitation } from './invitation.ts'
import { readSubject, topCards } from './profile.ts'

/**
 * LinkedIn without its chats and jobs, which are read by scripts that are brought when there are any (linkedin.ts has all): profiles and
 * connecting, on the server-driven pages of 2026 and the classic ones.
 */
export const linkedInPages: Network = {
  name: 'linkedin',
  label: 'LinkedIn',
  class: 'professional',
  hosts: ['linkedin.com'],
  readAddress,
  handleKey: (handle) => handle.normalize('NFC').toLowerCase(),
  readPage,
  readSubject,
  controlAt,
  readConversations: () => [],
  readHealth: (document, url) =>
    readAddress(url).kind === 'profile' ? healthOf(document, { card: topCards }) : healthOf(document, {}),
  readInvitation(document, url) {
    const dialog = readInvitation(document)
    return dialog && { ...dialog, who: invited(dialog.who, readSubject(document, url)) }
  },
}

function readPage(document: Document, url: URL): PageKind {
  if (readInvitation(document) !== null) return 'invite-dialog'
  const { kind } = readAddress(url)
  return kind === 'invite' ? 'invite-dialog' : kind
}
