import { unsafePlace } from '../plain-json.ts'
import { createSoundness } from '../sound.ts'
import { unzip, zip } from '../zipped.ts'
import type { Carried } from './carried.ts'

/** The version of this layout; a segment begins with it, so that a newer one is known before it is read. */
const version = '1:'

/** A segment of eight kilobytes never holds more than this, unless it is made to unfold without end. */
const mostCharacters = 4_000_000

/** Some events as one item of the browser's sync: readable without any other, so that half a transfer is of use. */
export async function writeSegment(carried: readonly Carried[]): Promise<string> {
  const text = JSON.stringify(carried.map(({ event, rank: place }) => [place, event]))
  return version + (await zip(text, 'deflate-raw')).toBase64({ omitPadding: true })
}

export type SegmentReading =
  | { is: 'read'; carried: readonly Carried[] }
  /** Written by a newer version of Fortnight. */
  | { is: 'newer' }
  | { is: 'damaged' }

/** Reads an item; all of it or nothing. Never throws. */
export async function readSegment(value: unknown): Promise<SegmentReading> {
  if (typeof value !== 'string') return { is: 'damaged' }
  if (!value.startsWith(version)) return { is: /^\d+:/.test(value) ? 'newer' : 'damaged' }
  try {
    const bytes = Uint8Array.fromBase64(value.slice(version.length))
    const json: unknown = JSON.parse(await unzip(bytes, mostCharacters, 'deflate-raw'))
    if (unsafePlace(json) !== null || !Array.isArray(json)) return { is: 'damaged' }
    const isSound = createSoundness()
    const carried: Carried[] = []
    for (const entry of json) {
      const [rank, event]: unknown[] = Array.isArray(entry) ? entry : []
      if (!isRank(rank) || !isSound(event)) return { is: 'damaged' }
      carried.push({ event, rank })
    }
    return { is: 'read', carried }
  } catch {
    return { is: 'damaged' }
  }
}

function isRank(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
