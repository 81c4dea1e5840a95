import * as v from 'valibot'

/** The name and version that a backup with a passphrase carries (docs/timeline.md). */
export const sealedFormat = 'fortnight-sealed'
const sealedVersion = 1

/** What a guess at a passphrase has to cost; a file may ask for more, up to what a page can bear. */
const iterations = 600_000
const mostIterations = 10_000_000
const saltBytes = 16
const ivBytes = 12
const leastBytes = 16

/** What lies open at the beginning of the file. It is sealed with the rest: changed, nothing opens any more. */
interface Head {
  format: typeof sealedFormat
  version: number
  key: { by: 'PBKDF2-SHA-256'; iterations: number; salt: string }
  cipher: { by: 'AES-256-GCM'; iv: string }
}

const base64 = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      try {
        const { length } = bytesOf(text)
        return length >= least && length <= most
      } catch {
        return false
      }
    }),
  )
const named = v.object({
  format: v.literal(sealedFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const sealedFile = v.strictObject({
  format: v.literal(sealedFormat),
  version: v.literal(sealedVersion),
  key: v.strictObject({
    by: v.literal('PBKDF2-SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations), v.maxValue(mostIterations)),
    salt: base64(saltBytes, 64),
  }),
  cipher: v.strictObject({ by: v.literal('AES-256-GCM'), iv: base64(ivBytes, ivBytes) }),
  sealed: base64(leastBytes, Number.POSITIVE_INFINITY),
})

/**
 * Seals a backup file with a passphrase: the key is made of it with PBKDF2 (SHA-256, 600,000 rounds, a salt of its own for each
 * file), the text is zipped and encrypted with AES-256-GCM, and the head is authenticated with it. `crypto` is the
 * browser's.
 */
export async function sealBackup(
  zipped: Uint8Array<ArrayBuffer>,
  passphrase: string,
  crypto: Crypto,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const head: Head = {
    format: sealedFormat,
    version: sealedVersion,
    key: { by: 'PBKDF2-SHA-256', iterations, salt: salt.toBase64() },
    cipher: { by: 'AES-256-GCM', iv: iv.toBase64() },
  }
  const key = await keyOf(passphrase, salt, iterations, crypto)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: written(head) },
    key,
    zipped,
  )
  return JSON.stringify({ ...head, sealed: new Uint8Array(sealed).toBase64() })
}

/** Whether a file is a backup with a passphrase, of whichever version. */
export function isSealed(text: string): boolean {
  // The format stands at the beginning; the whole is read when there is a passphrase.
  return /^\s*\{[^{}]{0,200}"format"\s*:\s*"fortnight-sealed"/.test(text.slice(0, 400))
}

export type Opening =
  | { is: 'open'; zipped: Uint8Array<ArrayBuffer> }
  /** Another passphrase, or a file that was changed after it was written: nobody can tell one from the other. */
  | { is: 'wrong-passphrase' }
  | { is: 'newer-version' }
  /** Cut off, or no such file at all. */
  | { is: 'damaged' }

/** Opens a sealed backup; what comes out is what went in, to the last byte, or nothing. Never throws. */
export async function openSealed(text: string, passphrase: string, crypto: Crypto): Promise<Opening> {
  const json = parseJson(text)
  const name = v.safeParse(named, json)
  if (name.success && name.output.version > sealedVersion) return { is: 'newer-version' }
  const file = v.safeParse(sealedFile, json)
  if (!file.success) return { is: 'damaged' }
  const { sealed, ...head } = file.output
  try {
    const key = await keyOf(passphrase, bytesOf(head.key.salt), head.key.iterations, crypto)
    const iv = bytesOf(head.cipher.iv)
    const bytes = bytesOf(sealed)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: written(head) },
      key,
      bytes,
    )
    return { is: 'open', zipped: new Uint8Array(opened) }
  } catch {
    return { is: 'wrong-passphrase' }
  }
}

/** Strictly: one text stands for some bytes, and no other does. */
function bytesOf(base64Text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(base64Text, { lastChunkHandling: 'strict' })
}

/** The same passphrase for the same keys, whichever way a keyboard or a system composes an accent. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  { subtle }: Crypto,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** The head as it is authenticated: in this order of fields, whatever the order in the file. */
function written({ format, version, key, cipher }: Head): Uint8Array<ArrayBuffer> {
  const { by, iterations: rounds, salt } = key
  return new TextEncoder().encode(JSON.stringify([format, version, by, rounds, salt, cipher.by, cipher.iv]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
