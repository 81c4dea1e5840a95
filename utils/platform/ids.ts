/** A new id for an event, an application, a contact or an interview. */
export function newId(): string {
  return crypto.randomUUID()
}

/**
 * The id that belongs to exactly these parts: the same parts give the same id on every machine and at every
 * time, so that what is reported twice is entered once. A UUID of version 8 (RFC 9562) out of SHA-256.
 */
export async function idOf(...parts: readonly string[]): Promise<string> {
  const written = new TextEncoder().encode(JSON.stringify(parts))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', written)).slice(0, 16)
  const version = [0x80 | ((digest[6] ?? 0) & 0x0f), 0x80 | ((digest[8] ?? 0) & 0x3f)] as const
  digest.set([version[0]], 6)
  digest.set([version[1]], 8)
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
