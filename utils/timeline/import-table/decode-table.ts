/** How the characters of a file were written down. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Files above this many bytes are refused unread. */
export const mostTableBytes = 60_000_000

export type TableDecoding =
  | { ok: true; text: string; encoding: TableEncoding }
  /** `workbook`: a spreadsheet program's own file, not the text of a table. */
  | { ok: false; reason: 'too-large' | 'workbook' | 'empty' | 'not-text' }

/** So many bytes at the start tell UTF-16 without a mark from text of one byte a character. */
const sampleBytes = 4_000

/**
 * Finds out how a file is encoded and gives its text. A byte order mark decides; without one, zero bytes at every
 * second place mean UTF-16, valid UTF-8 is UTF-8, and everything else is Windows-1252, in which spreadsheet
 * programs of Western languages write (Encoding Standard of the WHATWG).
 */
export function decodeTable(bytes: Uint8Array): TableDecoding {
  if (bytes.length > mostTableBytes) return { ok: false, reason: 'too-large' }
  if (isWorkbook(bytes)) return { ok: false, reason: 'workbook' }
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  // A picture or a program has zero characters; a table never has.
  if (text.includes('\u0000')) return { ok: false, reason: 'not-text' }
  return { ok: true, text, encoding }
}

/** The files of Excel and LibreOffice are zip archives (`PK`), old ones are compound files. */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
}

function encodingOf(bytes: Uint8Array): TableEncoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  return withoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Latin text in UTF-16 has a zero in nearly every pair; its place says which byte comes first. */
function withoutMark(bytes: Uint8Array): TableEncoding | undefined {
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 5
  if (odd > many && even < many / 4) return 'utf-16le'
  if (even > many && odd < many / 4) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
