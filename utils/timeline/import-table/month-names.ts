/** The languages whose names of months are read. */
const languages = ['en', 'es', 'fr', 'de', 'pt'] as const

/** What people write beside what `Intl` knows. */
const furtherNames: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mrz', 3],
  ['jänner', 1],
  ['setiembre', 9],
]

const months: ReadonlyMap<string, number> = new Map([
  ...languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) =>
      Array.from({ length: 12 }, (_, index): readonly [string, number] => [
        folded(nameOf(index + 1, language, width)),
        index + 1,
      ]),
    ),
  ),
  ...furtherNames.map(([name, month]): readonly [string, number] => [folded(name), month]),
])

/** The month, 1 to 12, of a name in one of five languages, whole or short; undefined when it names none. */
export function monthNamed(written: string): number | undefined {
  return months.get(folded(written))
}

function nameOf(month: number, language: string, width: 'long' | 'short'): string {
  return new Temporal.PlainDate(2026, month, 1).toLocaleString(language, { month: width })
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
