import { isInstant } from '../etiquette/dates.ts'
import type { ContactId, Instant } from '../etiquette/events.ts'
import type { Fingerprint } from '../language/manners/likeness.ts'
import type { SendRow } from './database.ts'
import type { Readable, Store } from './stores.ts'

/** What is kept of a thank-you to tell a copy of it: hashes of word runs, from which no word can be read back. */
export interface KeptLetter {
  application: string
  to: readonly ContactId[]
  at: Instant
  fingerprint: Fingerprint
}

/** After this many days nobody writes the same round's thank-yous any more. */
const keptDays = 30
const key = 'letters'

/** The letters that are kept, without those past their time. */
export async function readLetters(meta: Readable<'meta'>): Promise<readonly KeptLetter[]> {
  const row = await meta.get(key)
  return Array.isArray(row?.value) ? row.value.filter(isLetter) : []
}

/** Keeps what became final, and forgets what is past its time; to be called within a transaction over `meta`. */
export async function keepLetters(
  meta: Store<'meta', 'readwrite'>,
  rows: readonly SendRow[],
  now: Instant,
): Promise<void> {
  const before = await readLetters(meta)
  const kept = stillKept([...before, ...rows.flatMap(lettersOf)], now)
  if (kept.length > 0) await meta.put({ key, value: kept })
  else if (before.length > 0) await meta.delete(key)
}

/** Forgets the letters of one application; to be called within a transaction over `meta`. */
export async function dropLetters(meta: Store<'meta', 'readwrite'>, application: string): Promise<void> {
  const before = await readLetters(meta)
  const kept = before.filter((letter) => letter.application !== application)
  if (kept.length > 0) await meta.put({ key, value: kept })
  else if (before.length > 0) await meta.delete(key)
}

/** The letters of a message on its way, one for each application. */
export function lettersOf({ fingerprint, sent, at }: SendRow): readonly KeptLetter[] {
  if (fingerprint === undefined) return []
  return sent
    .filter(({ kind }) => kind === 'thank-you')
    .map(({ application, to }) => ({ application, to, at, fingerprint }))
}

/** Without the letters that are past their time. */
export function stillKept(letters: readonly KeptLetter[], now: Instant): readonly KeptLetter[] {
  const oldest = Temporal.Instant.from(now).subtract({ hours: 24 * keptDays })
  return letters.filter(({ at }) => Temporal.Instant.compare(at, oldest) >= 0)
}

function isLetter(value: unknown): value is KeptLetter {
  return (
    typeof value === 'object' &&
    value !== null &&
    'application' in value &&
    typeof value.application === 'string' &&
    'to' in value &&
    Array.isArray(value.to) &&
    'at' in value &&
    typeof value.at === 'string' &&
    isInstant(value.at) &&
    'fingerprint' in value &&
    Array.isArray(value.fingerprint)
  )
}
