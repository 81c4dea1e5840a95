import type { Instant } from '../../etiquette/events.ts'

/** Gmail's identifiers: how they are written, how one turns into another, and the clock in them. */

const draftId = /^#?msg-a:(?!bump-)[\w:.-]+$/
const messageId = /^#?msg-[af]:(?!bump-)[\w:.-]+$/
const permanentId = /^#?thread-[af]:[\w:.-]+$/
const legacyId = /^[0-9a-f]{13,16}$/
const decimalId = /^#?(?:msg|thread)-f:(\d{15,20})$/

// Gmail opened on 2004-04-01; anything before that, or after 2100, is no time but a broken id.
const earliest = 1_080_777_600_000
const latest = 4_102_444_800_000

/** `#msg-a:…` of a draft, or null for `''`, `'undefined'`, `'null'` and everything else. */
export function parseDraftId(value: string | null | undefined): string | null {
  return withHash(value, draftId)
}

/** `#msg-a:…` (written by this account) or `#msg-f:…` (received). */
export function parseMessageId(value: string | null | undefined): string | null {
  return withHash(value, messageId)
}

/** `#thread-a:…` (not yet answered by the server) or `#thread-f:…`. */
export function parsePermanentThreadId(value: string | null | undefined): string | null {
  return withHash(value, permanentId)
}

/** The server's id, hexadecimal; null for the string `undefined` that Gmail shows for a moment. */
export function parseLegacyId(value: string | null | undefined): string | null {
  return value && legacyId.test(value) ? value : null
}

/** `#msg-f:1871974917734507187` is `19fa97450001a2b3`: the same number. Null for ids of this account's own. */
export function legacyIdOf(id: string | null): string | null {
  const decimal = id === null ? undefined : decimalId.exec(id)?.[1]
  return decimal === undefined ? null : parseLegacyId(BigInt(decimal).toString(16))
}

/** When the server gave the id: its upper bits are milliseconds. So no localised date is ever parsed. */
export function instantOf(legacy: string | null): Instant | null {
  const milliseconds = millisecondsOf(legacy)
  return milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()
}

/** Whether the server has given a time with the id. */
export function isDated(legacy: string | null): boolean {
  return millisecondsOf(legacy) !== null
}

function millisecondsOf(legacy: string | null): number | null {
  if (parseLegacyId(legacy) === null) return null
  const milliseconds = Number(BigInt(`0x${legacy}`) >> 20n)
  return milliseconds < earliest || milliseconds > latest ? null : milliseconds
}

/**
 * The values that Gmail logs with an element: field `11:` or `4:` of `jslog`, base64 of JSON with `.`
 * for `=`. A compose's field 11 has the draft id first and the thread id in its seventh place.
 */
export function loggedValues(element: Element | null, field: '4' | '11'): readonly unknown[] {
  const logged = element?.getAttribute('jslog')
  if (!logged) return []
  const encoded = new RegExp(`(?:^|;\\s*)${field}:([\\w+/=.-]+)`).exec(logged)
  if (!encoded?.[1]) return []
  try {
    const values: unknown = JSON.parse(atob(encoded[1].replaceAll('.', '=')))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}

function withHash(value: string | null | undefined, shape: RegExp): string | null {
  if (!value || value.length > 200 || !shape.test(value)) return null
  return value.startsWith('#') ? value : `#${value}`
}
