import type { ApplicationId } from '../etiquette/events.ts'
import type { AnyEvent } from './database.ts'
import type { Readable, Store } from './stores.ts'

const key = 'erased'

/** The digests of the applications that were erased for good here, the earliest first. */
export async function readErased(meta: Readable<'meta'>): Promise<readonly string[]> {
  const value = (await meta.get(key))?.value
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Keeps the list; to be called within a transaction over `meta`. */
export async function writeErased(
  meta: Store<'meta', 'readwrite'>,
  erased: readonly string[],
): Promise<void> {
  if (erased.length > 0) await meta.put({ key, value: [...new Set(erased)] })
  else await meta.delete(key)
}

/** What is kept of an application that was erased: enough to know it again, and to read nothing back. */
export async function digestOfApplication(application: ApplicationId): Promise<string> {
  const written = new TextEncoder().encode(JSON.stringify(['erased', application]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', written)).slice(0, 16)
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The applications of these events that were erased, with their digests. */
export async function erasedAmong(
  erased: readonly string[],
  events: readonly AnyEvent[],
): Promise<ReadonlyMap<ApplicationId, string>> {
  const found = new Map<ApplicationId, string>()
  if (erased.length === 0) return found
  const known = new Set(erased)
  for (const application of new Set(events.map((event) => event.application))) {
    if (application === undefined) continue
    const digest = await digestOfApplication(application)
    if (known.has(digest)) found.set(application, digest)
  }
  return found
}
