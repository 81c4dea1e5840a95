import type { SuffixGroup, SuffixRule } from './groups.ts'

/**
 * What stands for a phrase; none of these is in a name of the DNS, and none has to be escaped in a string. First those of one
 * byte, for what comes most; the letters are two bytes each.
 */
export const signs =
  'HIJKLMNOPQRSTUVWXYZ#%&+,./:<=>?@[]_{|}' + 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'
/** Between two labels: how many letters the later one has of the one before, none to seven. */
export const separators = ' ABCDEFG'

/** The groups as one text, and the phrases that stand in it as signs. */
export interface PackedSuffixes {
  groups: string
  phrases: readonly string[]
}

/**
 * Packs the groups so that one of them can be unpacked without the others: labels in the order of the alphabet share their
 * beginnings, and what comes often is a sign.
 */
export function packSuffixes(groups: readonly SuffixGroup[]): PackedSuffixes {
  let bodies = groups.map(({ rules }) => written(rules)).join('\n')
  const phrases: string[] = []
  for (const sign of signs) {
    const phrase = mostSaving(bodies, sign)
    phrases.push(phrase)
    bodies = bodies.replaceAll(phrase, sign)
  }
  const packed = bodies.split('\n')
  return { groups: groups.map(({ topLevel }, nth) => `;${topLevel}(${packed[nth]}`).join(''), phrases }
}

function written(rules: readonly SuffixRule[]): string {
  return rules
    .map(({ label, mark, rules: inner }, nth) => {
      const before = nth === 0 ? '' : (rules[nth - 1]?.label ?? '')
      const shared = lettersShared(before, label)
      const separator = nth === 0 ? '' : separators[shared]
      return `${separator}${label.slice(shared)}${mark}${inner.length === 0 ? '' : `(${written(inner)})`}`
    })
    .join('')
}

function lettersShared(one: string, other: string): number {
  let shared = 0
  while (shared < separators.length - 1 && shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}

const longest = 14

/** The phrase that makes the text the fewest bytes when the sign stands for it. */
function mostSaving(text: string, sign: string): string {
  let best = { phrase: '', saved: 0 }
  for (let length = 2; length <= longest; length += 1) {
    for (const [phrase, count] of phrasesOf(text, length)) {
      const saved = (count - 1) * bytesIn(phrase) - (count + 1) * bytesIn(sign) - 1
      if (saved > best.saved) best = { phrase, saved }
    }
  }
  return best.phrase
}

/** Every phrase of so many letters, with how often it stands there beside itself. */
function phrasesOf(text: string, length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const ends = new Map<string, number>()
  for (let place = 0; place + length <= text.length; place += 1) {
    const phrase = text.slice(place, place + length)
    if (phrase.includes('\n') || (ends.get(phrase) ?? 0) > place) continue
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    ends.set(phrase, place + length)
  }
  return counts
}

function bytesIn(text: string): number {
  return Buffer.byteLength(text)
}
