/**
 * Chance that can be repeated: numbers from 0 up to 1, the same for the same seed (mulberry32). The seed is a fixed
 * one, so that a run says the same as the run before; `FORTNIGHT_SEED` asks for another.
 */
export function chance(title: string): () => number {
  const seed = Number(process.env.FORTNIGHT_SEED ?? 20_261_204)
  process.stdout.write(`${title}: seed ${seed}\n`)
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often something is done: `usual` times, or as the environment asks for a longer run. */
export function times(variable: string, usual: number): number {
  return Number(process.env[variable] ?? usual)
}
