import { bytesOf, mostItemBytes, segmentKey } from './area.ts'
import type { Carried } from './carried.ts'
import { writeSegment } from './segment.ts'

/** Some events, and the item they make. */
export interface Packed {
  value: string
  carried: readonly Carried[]
}

export interface Packing {
  packed: readonly Packed[]
  /** Single events that are larger than an item may be. */
  tooLong: readonly Carried[]
  /** False where it stopped because there was more than `mostBytes`. */
  isWhole: boolean
}

/** With the longest key that occurs, two quotation marks and a little to spare. */
const mostCharacters = mostItemBytes - bytesOf(segmentKey('x'.repeat(40), 9999), '') - 8

/**
 * Packs events, in the order they are given, into as few items as they need; stops where these grow beyond `mostBytes`.
 * Text shrinks by how much it repeats itself, so how many events fit into an item is found by trying.
 */
export async function pack(carried: readonly Carried[], mostBytes: number): Promise<Packing> {
  const packed: Packed[] = []
  const tooLong: Carried[] = []
  let bytes = 0
  let from = 0
  let guess = 80
  while (from < carried.length) {
    const one = await fill(carried, from, guess)
    if (one === null) {
      tooLong.push(...carried.slice(from, from + 1))
      from += 1
      continue
    }
    bytes += one.value.length
    if (bytes > mostBytes) return { packed, tooLong, isWhole: false }
    packed.push(one)
    from += one.carried.length
    guess = one.carried.length
  }
  return { packed, tooLong, isWhole: true }
}

/** Fills one item; null where not even one event fits. */
async function fill(carried: readonly Carried[], from: number, guess: number): Promise<Packed | null> {
  const left = carried.length - from
  let fits: Packed | null = null
  let tooMany = left + 1
  let count = Math.min(left, Math.max(1, guess))
  for (;;) {
    const some = carried.slice(from, from + count)
    const value = await writeSegment(some)
    const scaled = Math.floor((count * mostCharacters * 0.97) / value.length)
    if (value.length > mostCharacters) {
      tooMany = count
      count = Math.min(count - 1, scaled)
    } else {
      fits = { value, carried: some }
      // Nearly full is full: every further try costs more than it brings.
      if (count === left || value.length > mostCharacters * 0.9) return fits
      count = Math.max(count + 1, scaled)
    }
    const least = (fits?.carried.length ?? 0) + 1
    count = Math.min(Math.max(count, least), tooMany - 1)
    if (count < least) return fits
  }
}
