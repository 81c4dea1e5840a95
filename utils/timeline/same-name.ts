/** What sites put around a name: counters in front, degrees of acquaintance, pronouns, credentials behind. */
const around: readonly RegExp[] = [
  /^\s*\(\d+\+?\)\s*/u,
  /\s*[·•|].*$/u,
  /\s*[([].*?[)\]]\s*/gu,
  /,.*$/u,
  /\p{Extended_Pictographic}.*$/u,
]

/**
 * Whether two ways of writing a name may mean one person: the same given and family name, whatever the case,
 * accents and middle names, or a family name that is only an initial (`Yulia O.`). One word alone never matches.
 */
export function isSameName(one: string, other: string): boolean {
  const ones = wordsOf(one)
  const others = wordsOf(other)
  if (ones.length < 2 || others.length < 2) return false
  return ones[0] === others[0] && isSameFamily(ones.at(-1) ?? '', others.at(-1) ?? '')
}

function isSameFamily(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return one === other
}

function wordsOf(name: string): readonly string[] {
  const plain = around.reduce((rest, part) => rest.replace(part, ' '), name.normalize('NFKC'))
  return plain
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '')
}

const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
