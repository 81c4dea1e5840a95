/** What was acknowledged, against what was found: what a test of durability comes to, in one line. */
export interface Tally {
  /** Every entry that a page was told is written. */
  acknowledged: Set<string>
  /** Compares with all that lies in the database at a moment, by name; each may lie there once. */
  look(found: readonly string[]): void
  /** Names of what was acknowledged and wasn't there at one of the looks, and of what was there more than once. */
  wrong(): { lost: readonly string[]; doubled: readonly string[] }
  summary(): string
}

export function newTally(): Tally {
  const acknowledged = new Set<string>()
  const lost = new Set<string>()
  const doubled = new Set<string>()
  let found = 0
  return {
    acknowledged,
    look(names) {
      const there = new Set<string>()
      for (const name of names) (there.has(name) ? doubled : there).add(name)
      for (const name of acknowledged) if (!there.has(name)) lost.add(name)
      found = there.size
    },
    wrong: () => ({ lost: [...lost], doubled: [...doubled] }),
    summary: () =>
      `${acknowledged.size} acknowledged, ${found} found, ${lost.size} lost, ${doubled.size} doubled`,
  }
}
