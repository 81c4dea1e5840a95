/** A page takes a while until it names its account. */
const looksAfter = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const

/** Tells the account of the page, in at most 320 characters, as soon as the page names it. */
export function whenAccountNamed(
  read: () => string | null,
  named: (account: string) => void,
  signal: AbortSignal,
): void {
  const look = (turn: number) => {
    const wait = looksAfter[turn]
    if (wait === undefined || signal.aborted) return
    setTimeout(() => {
      const found = read()
      if (found === null) look(turn + 1)
      else named(found.slice(0, 320))
    }, wait)
  }
  look(0)
}
