/** Text as gzip bytes, or as bare ones where every byte counts: a timeline becomes ten to twenty times smaller. */
export async function zip(
  text: string,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream(format))
  return new Uint8Array(await new Response(zipped).arrayBuffer())
}

/** Whether these bytes begin as a gzip file does (RFC 1952). */
export function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The text of zipped bytes. It stops at `mostCharacters`: a small file may be made to unfold without end.
 * @throws where the bytes are damaged, cut off or no UTF-8, and where there are more characters.
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  mostCharacters: number,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): Promise<string> {
  const stream = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
  const parts: string[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > mostCharacters) {
      await reader.cancel()
      throw new RangeError('too large')
    }
    parts.push(read.value)
  }
  return parts.join('')
}
