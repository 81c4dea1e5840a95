import type { Instant } from '../../etiquette/events.ts'
import type { Carried } from './carried.ts'
import { leavingOrder } from './leaving.ts'
import { pack } from './pack.ts'

/**
 * So much of the area is filled on purpose. What is left over is for what several machines write more than one would: items
 * that are not full, and for a while the same entry twice.
 */
export const filledBytes = 86_000

/** What travels, and what stays on this machine alone. */
export interface Choice {
  /** What is to be in the area, those applications first that are the last to leave. */
  travelling: readonly Carried[]
  /** Older applications for which there is no room. */
  applicationsStaying: number
  /** Single entries that are longer than the browser carries: very long notes. */
  entriesTooLong: number
}

/** Chooses by the timeline alone, so that every machine that knows the same chooses the same. */
export async function choose(all: readonly Carried[], now: Instant): Promise<Choice> {
  const order = leavingOrder(
    all.map(({ event }) => event),
    now,
  )
  const placeOf = new Map(order.map((application, place) => [application, place]))
  const sorted = all
    .map((one) => ({
      one,
      place: one.event.application === undefined ? order.length : (placeOf.get(one.event.application) ?? 0),
    }))
    .sort((a, b) => b.place - a.place)
  const without = (leaving: number) => sorted.filter(({ place }) => place >= leaving).map(({ one }) => one)

  const whole = await pack(without(0), filledBytes)
  if (whole.isWhole) return choice(without(0), 0, whole.tooLong)
  let fitting = { leaving: order.length, tooLong: (await pack(without(order.length), filledBytes)).tooLong }
  let fewest = 1
  while (fewest < fitting.leaving) {
    const middle = Math.floor((fewest + fitting.leaving) / 2)
    const packing = await pack(without(middle), filledBytes)
    if (packing.isWhole) fitting = { leaving: middle, tooLong: packing.tooLong }
    else fewest = middle + 1
  }
  return choice(without(fitting.leaving), fitting.leaving, fitting.tooLong)
}

function choice(
  travelling: readonly Carried[],
  applicationsStaying: number,
  tooLong: readonly Carried[],
): Choice {
  const long = new Set(tooLong)
  return {
    travelling: travelling.filter((one) => !long.has(one)),
    applicationsStaying,
    entriesTooLong: long.size,
  }
}
