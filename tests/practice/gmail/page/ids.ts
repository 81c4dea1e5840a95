import type { PracticePerson } from '../mailbox.ts'

/**
 * Identifiers as Gmail makes them: the server's are clocks (milliseconds in the upper bits), decimal in
 * `msg-f:` and hexadecimal in the attributes named legacy; the page's own are random.
 */
export function serverId(milliseconds: number, salt: number): { decimal: string; hex: string } {
  const id = (BigInt(milliseconds) << 20n) | BigInt(salt % 1_048_576)
  return { decimal: id.toString(), hex: id.toString(16).padStart(16, '0') }
}

export function randomSalt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

export function ownId(kind: 'msg' | 'thread'): string {
  const random = crypto.getRandomValues(new BigInt64Array(1))[0] ?? 1n
  return `#${kind}-a:r${random}`
}

/** The field of `jslog` that names draft and thread: base64 of JSON, `.` for `=`. */
export function loggedIds(draftId: string, threadId: string): string {
  return btoa(JSON.stringify([draftId, null, null, null, 1, null, [threadId], 0])).replaceAll('=', '.')
}

/** An address of a conversation: opaque, as Gmail's are. */
export function threadToken(hex: string): string {
  return `FMfcgz${btoa(hex).replaceAll('=', '').split('').reverse().join('')}`
}

export function parseThreadToken(token: string): string | null {
  try {
    return atob(token.slice(6).split('').reverse().join(''))
  } catch {
    return null
  }
}

export function parsePerson(written: string): PracticePerson {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(written)
  return match ? { name: match[1] ?? '', email: match[2] ?? '' } : { name: '', email: written.trim() }
}
