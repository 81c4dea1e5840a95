/** A place in time; of two at one instant the one that was written down first comes first. */
export interface Place {
  at: number
  order: number
}

export function compare(one: Place, other: Place): number {
  return one.at - other.at || one.order - other.order
}

export function isAfter(one: Place, other: Place): boolean {
  return compare(one, other) > 0
}

/** The latest of several, undefined of none. */
export function latest<Item extends Place>(items: Iterable<Item>): Item | undefined {
  let last: Item | undefined
  for (const item of items) if (last === undefined || isAfter(item, last)) last = item
  return last
}
