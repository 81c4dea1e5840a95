import { readOr, record, string } from '../messaging/shapes.ts'
import { type KnownIdentities, learnIdentity } from '../sites/linkedin/identities.ts'
import type { PersonSighting } from '../sites/network.ts'
import { browser } from './browser.ts'

const key = 'linkedInIds'
const kept = record(() => true, string())

/** LinkedIn's own ids of contacts, with the names in their addresses. Where the browser can't be asked, none. */
export async function readLinkedInIds(): Promise<KnownIdentities> {
  try {
    return readOr<KnownIdentities>(kept, (await browser.storage.local.get(key))[key], {})
  } catch {
    return {}
  }
}

/** Keeps a pair, so that a chat is recognised after the page, or the browser, was opened anew. */
export async function learnLinkedInId(person: PersonSighting): Promise<void> {
  const known = await readLinkedInIds()
  const learnt = learnIdentity(known, person)
  if (learnt !== known) await browser.storage.local.set({ [key]: learnt })
}

/**
 * Forgets the pairs whose name in the address is nobody's any more.
 * @throws whatever the browser's storage throws.
 */
export async function dropLinkedInIds(isSomebodys: (handle: string) => boolean): Promise<void> {
  const known = Object.entries(await readLinkedInIds())
  const left = known.filter(([, handle]) => isSomebodys(handle))
  if (left.length < known.length) await browser.storage.local.set({ [key]: Object.fromEntries(left) })
}
