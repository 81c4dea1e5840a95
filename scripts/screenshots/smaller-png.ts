import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * The same picture in fewer bytes: with its 256 most frequent colours, which are all that surfaces and letters need; each
 * other one becomes the nearest of them.
 */
export function smallerPng(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  // Eight bits a channel, not interlaced, with or without transparency; anything else stays as it is.
  const channels = { 2: 3, 6: 4 }[header?.[9] ?? 0]
  if (header === undefined || channels === undefined || header[8] !== 8 || header[12] !== 0) return png
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const width = header.readUInt32BE(0)
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, channels)
  const { palette, indexed } = withPalette(rows, width, channels)
  const indexedHeader = Buffer.from(header)
  // Colours from a palette.
  indexedHeader[9] = 3
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', indexedHeader),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(indexed, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Every row as numbers of colours, after the byte that says *unfiltered*; screenshots have nothing see-through. */
function withPalette(rows: Buffer, width: number, channels: number): { palette: Buffer; indexed: Buffer } {
  const rowBytes = width * channels + 1
  const height = rows.length / rowBytes
  const counts = new Map<number, number>()
  const colours = new Uint32Array(width * height)
  for (let row = 0, pixel = 0; row < height; row += 1) {
    for (let at = row * rowBytes + 1; at < (row + 1) * rowBytes; at += channels, pixel += 1) {
      const colour = rows.readUIntBE(at, 3)
      colours[pixel] = colour
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, 256)
  const chosen = frequent.map(([colour]) => colour)
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, chosen)]))
  const palette = Buffer.alloc(chosen.length * 3)
  for (const [index, colour] of chosen.entries()) palette.writeUIntBE(colour, index * 3, 3)
  const indexed = Buffer.alloc((width + 1) * height)
  for (const [pixel, colour] of colours.entries()) {
    indexed[pixel + Math.floor(pixel / width) + 1] = indexOf.get(colour) ?? 0
  }
  return { palette, indexed }
}

function nearest(colour: number, chosen: readonly number[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, one] of chosen.entries()) {
    const far = distance(colour, one)
    if (far >= least) continue
    best = index
    least = far
  }
  return best
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}

interface Chunk {
  type: string
  data: Buffer
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Undoes the filter of every row (PNG, section 9.2); each row keeps the byte before it, which says *none* now. */
function unfiltered(filtered: Buffer, rowBytes: number, channels: number): Buffer {
  const rows = Buffer.from(filtered)
  for (let start = 0; start < rows.length; start += rowBytes + 1) {
    const filter = rows[start] ?? 0
    rows[start] = 0
    for (let index = 0; index < rowBytes; index += 1) {
      const at = start + 1 + index
      const left = index < channels ? 0 : (rows[at - channels] ?? 0)
      const up = start === 0 ? 0 : (rows[at - rowBytes - 1] ?? 0)
      const corner = start === 0 || index < channels ? 0 : (rows[at - rowBytes - 1 - channels] ?? 0)
      rows[at] = (rows[at] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return rows
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4: {
      const guess = left + up - corner
      const toLeft = Math.abs(guess - left)
      const toUp = Math.abs(guess - up)
      const toCorner = Math.abs(guess - corner)
      if (toLeft <= toUp && toLeft <= toCorner) return left
      return toUp <= toCorner ? up : corner
    }
    default:
      return 0
  }
}
