/** The middle one of some figures, and the ends. */
export interface Spread {
  median: number
  least: number
  most: number
}

export function spreadOf(figures: readonly number[]): Spread {
  return { median: percentile(figures, 0.5), least: percentile(figures, 0), most: percentile(figures, 1) }
}

/** The figure that this part (0 to 1) of all stays at or below; NaN where there are none. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
}

/** `12.3 (11.9–14.0)`. */
export function inWords({ median, least, most }: Spread, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}
