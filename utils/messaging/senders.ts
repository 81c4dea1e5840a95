import type { RequestName } from './protocol.ts'

/** What the browser says about who sent a message; the part of `Runtime.MessageSender` that is trusted. */
export interface MessageSender {
  id?: string | undefined
  /** The address of the sending document. */
  url?: string | undefined
  /** Where that document comes from; `null` for one that is shut in, whatever its address. */
  origin?: string | undefined
  /** 0 for a tab's top document. */
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
}

/** Who speaks: one of our own pages, or our content script on a site, in a tab. */
export type Sender =
  | { role: 'page' }
  /** `host` where the site may be on any. */
  | { role: 'gmail' | 'linkedin' | 'personal'; site: string; tab?: number; host?: string }
type Role = Sender['role']

/** The hosts of one personal network; subdomains count, and none means that any host may be one (Mastodon). */
export interface NetworkHosts {
  name: string
  hosts: readonly string[]
}

/** What a router has to know to tell who sent a message. */
export interface SenderRules {
  extensionId: string
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string
  networks: readonly NetworkHosts[]
}

const anySite: readonly Role[] = ['gmail', 'linkedin', 'personal']
const mail: readonly Role[] = ['gmail', 'linkedin']
const social: readonly Role[] = ['linkedin', 'personal']
const ownPages: readonly Role[] = ['page']

/**
 * Who may ask for what (docs/security.md). A content script can be spoken for by a compromised page: it
 * may propose and gets back what concerns the people it named; listing, exporting, restoring and free
 * writing are for our own pages alone.
 */
const allowed: Record<RequestName, readonly Role[]> = {
  'people.recognise': mail,
  'message.judge': mail,
  'message.sending': mail,
  'message.undone': mail,
  'message.settled': mail,
  'action.paused': anySite,
  'action.overridden': anySite,
  'thread.marked': mail,
  'thread.seen': mail,
  'thread.understand': mail,
  'thread.answered': mail,
  'quiet.wanted': mail,
  'site.wanted': anySite,
  'draft.wanted': [...mail, ...ownPages],
  'drawing.wanted': anySite,
  'chats.wanted': ['linkedin'],
  'mail.wanted': ['gmail'],
  'finding.off': mail,
  'person.seen': social,
  'person.nudged': social,
  'person.connected': social,
  'person.confirmed': social,
  'person.dismissed': social,
  'stranger.nudged': ['personal'],
  'stranger.dismissed': ['personal'],
  'reminder.wanted': [...anySite, ...ownPages],
  'site.seen': anySite,
  'page.open': [...anySite, ...ownPages],
  'timeline.missing': ownPages,
  'timeline.append': ownPages,
  'application.erase': ownPages,
  'backup.restore': ownPages,
}

/** Whether this sender may ask that. */
export function mayAsk(sender: Sender, name: RequestName): boolean {
  return allowed[name].includes(sender.role)
}

/** Whether a request speaks about the site it comes from: Facebook can't report what happened on LinkedIn. */
export function speaksForItself(sender: Sender, request: object): boolean {
  if (sender.role === 'page') return true
  return sitesIn(request).every((site) => site === sender.site)
}

/** The sites that a request names: itself, and in the action that it reports. */
function sitesIn(request: object): readonly unknown[] {
  const intent: unknown = Reflect.get(request, 'intent')
  const said = typeof intent === 'object' && intent !== null ? [request, intent] : [request]
  return said.flatMap((each) =>
    ['channel', 'network', 'site'].flatMap((key) => (Object.hasOwn(each, key) ? Reflect.get(each, key) : [])),
  )
}

/**
 * Who sent a message, or null when it is nobody we listen to: another extension, a frame inside a page,
 * a document that is shut in, a site we have no business on, an insecure connection.
 */
export function identify(sender: MessageSender, rules: SenderRules): Sender | null {
  if (sender.id !== rules.extensionId || sender.url === undefined || !URL.canParse(sender.url)) return null
  if (sender.frameId !== undefined && sender.frameId !== 0) return null
  const url = new URL(sender.url)
  const origin = `${url.protocol}//${url.host}`
  if (sender.origin !== undefined && sender.origin !== origin) return null
  if (origin === rules.extensionOrigin) return { role: 'page' }
  if (url.protocol !== 'https:' || url.port !== '' || sender.tab === undefined) return null
  const tab = sender.tab.id === undefined ? {} : { tab: sender.tab.id }
  if (url.hostname === 'mail.google.com') return { role: 'gmail', site: 'gmail', ...tab }
  if (isWithin(url.hostname, 'linkedin.com')) return { role: 'linkedin', site: 'linkedin', ...tab }
  const row =
    rules.networks.find(({ hosts }) => hosts.some((host) => isWithin(url.hostname, host))) ??
    rules.networks.find(({ hosts }) => hosts.length === 0)
  const host = row?.hosts.length === 0 ? { host: url.hostname } : {}
  return row ? { role: 'personal', site: row.name, ...tab, ...host } : null
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`)
}
