import { browser } from './browser.ts'
import { isServerAllowed } from './mastodon-servers.ts'
import { readSettings } from './settings.ts'
import { isRevoked } from './site-standings.ts'

/** A mailbox that Fortnight has been in, and whether it is wanted there. */
export interface Mailbox {
  account: string
  wanted: boolean
}

const prefix = 'mailbox:'
/** Nobody has more; a page that names ever new ones must not fill the disk. */
const most = 50

/**
 * Whether Fortnight is wanted on a site and, where it is known, in this account. An account that is new is noted, so
 * that it can be switched off; each has an entry of its own.
 */
export async function isWanted(site: string, account: string | undefined, host?: string): Promise<boolean> {
  try {
    if ((await readSettings()).sites[site] === false || (await isRevoked(site))) return false
    if (host !== undefined && !(await isServerAllowed(host))) return false
    if (account === undefined || account === '') return true
    const entry = prefix + account.toLowerCase()
    const stored = await browser.storage.local.get(entry)
    const known = stored[entry]
    if (typeof known === 'boolean') return known
    if ((await readMailboxes()).length < most) await browser.storage.local.set({ [entry]: true })
    return true
  } catch {
    return true
  }
}

/** The mailboxes, in the order of their addresses. */
export async function readMailboxes(): Promise<readonly Mailbox[]> {
  const stored = await browser.storage.local.get(null)
  return Object.entries(stored)
    .flatMap(([entry, wanted]) =>
      entry.startsWith(prefix) && typeof wanted === 'boolean'
        ? [{ account: entry.slice(prefix.length), wanted }]
        : [],
    )
    .toSorted((one, other) => one.account.localeCompare(other.account))
}

/** Switches Fortnight off or on in one mailbox. */
export async function setMailbox({ account, wanted }: Mailbox): Promise<void> {
  await browser.storage.local.set({ [prefix + account]: wanted })
}
