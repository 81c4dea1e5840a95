import type { Network, PageKind, SiteHealth, Subject } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { type Candidates, first } from '../selectors.ts'
import { readAddress } from './addresses.ts'
import { controlAt, invited } from './controls.ts'
import { composers, readConversations } from './conversations.ts'
import { readInvitation } from './invitation.ts'
import { readJob } from './jobs.ts'
import { readSubject as readProfile, topCards } from './profile.ts'

/** LinkedIn, both of its stacks: the server-driven pages of 2026 and the classic ones that still hold messaging. */
export const linkedIn: Network = {
  name: 'linkedin',
  label: 'LinkedIn',
  class: 'professional',
  hosts: ['linkedin.com'],
  readAddress,
  handleKey: (handle) => handle.normalize('NFC').toLowerCase(),
  readPage,
  readSubject,
  controlAt,
  readConversations,
  readHealth,
  readInvitation(document, url) {
    const dialog = readInvitation(document)
    return dialog && { ...dialog, who: invited(dialog.who, readSubject(document, url)) }
  },
  readJob,
}

function readPage(document: Document, url: URL): PageKind {
  if (readInvitation(document) !== null) return 'invite-dialog'
  const { kind } = readAddress(url)
  if (kind === 'invite') return 'invite-dialog'
  if (kind === 'profile' || kind === 'thread' || kind === 'job' || kind === 'company') return kind
  return readConversations(document, url).some((chat) => !chat.minimised) ? 'thread' : kind
}

/** The person of a profile, or the one other person of a whole-page thread. */
function readSubject(document: Document, url: URL): Subject | null {
  const address = readAddress(url)
  if (address.kind !== 'thread') return readProfile(document, url)
  const who = readConversations(document, url).find(
    (chat) => chat.threadId !== null || isWhole(chat.root),
  )?.who
  return who ? { ...who, relation: 'unknown', own: false, settled: true } : null
}

function isWhole(root: Element): boolean {
  return root.closest('main') !== null && isShown(root)
}

const looksFor: Readonly<Partial<Record<PageKind, Readonly<Record<string, Candidates>>>>> = {
  profile: { card: topCards },
  thread: { composer: composers },
}

function readHealth(document: Document, url: URL): SiteHealth {
  const kind = readAddress(url).kind
  const wanted = kind === 'profile' || kind === 'thread' ? (looksFor[kind] ?? {}) : {}
  const found: Record<string, string | null> = {}
  for (const [thing, candidates] of Object.entries(wanted)) {
    const hit = first(document, candidates)
    found[thing] = hit === null ? null : hit.candidate.selector.slice(0, 120)
  }
  return { found, missing: Object.keys(found).filter((thing) => found[thing] === null) }
}
