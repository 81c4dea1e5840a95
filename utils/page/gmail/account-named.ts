/** A page takes a while until it names its account, and has enough to do until it is there. */
const looksAfter = [2_000, 2_000, 4_000, 8_000, 15_000] as const

/**
 * Tells the account of the page, in at most 320 characters, as soon as the page names it; null before, where it takes longer
 * than the first look.
 */
export function whenAccountNamed(
  read: () => string | null,
  named: (account: string | null) => void,
  signal: AbortSignal,
): void {
  const look = (turn: number) => {
    const wait = looksAfter[turn]
    if (wait === undefined || signal.aborted) return
    setTimeout(() => {
      const found = read()
      if (found !== null || turn === 0) named(found?.slice(0, 320) ?? null)
      if (found === null) look(turn + 1)
    }, wait)
  }
  look(0)
}
