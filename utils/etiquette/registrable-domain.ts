import { publicSuffixes, suffixPhrases, suffixSeparators, suffixSigns } from './public-suffixes.ts'

/** Which parts of the Public Suffix List count: ICANN's alone, or the private one as well. */
export type SuffixPart = 'icann' | 'private'

/**
 * The part of a host that somebody registered: `larkspur.co.uk` of `people.larkspur.co.uk`. With `private`, what
 * customers of a provider have of it: `larkspur.github.io`. Undefined for a suffix alone, a number and what is no host.
 *
 * Of the list only the group of the host's top-level domain is ever unpacked, and searched as the text that it is: few hosts
 * are asked about, and reading it all would cost every start of the background.
 */
export function registrableDomain(host: string, part: SuffixPart): string | undefined {
  const labels = labelsOf(host)
  if (labels === undefined) return undefined
  const suffix = labelsInSuffix(labels, part)
  return labels.length > suffix ? labels.slice(-suffix - 1).join('.') : undefined
}

function labelsOf(host: string): readonly string[] | undefined {
  const plain = host.toLowerCase()
  if (plain.length > 253 || !/^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/.test(plain)) return undefined
  return /\.\d+$/.test(plain) ? undefined : plain.split('.')
}

/** How many labels, from the right, are the public suffix. The last label always is. */
function labelsInSuffix(labels: readonly string[], part: SuffixPart): number {
  const [last = '', ...before] = labels.toReversed()
  let suffix = 1
  let group = groupOf(last)
  for (const [index, label] of before.entries()) {
    const rule = ruleIn(group, label) ?? ruleIn(group, '*')
    if (rule === undefined) return suffix
    if (rule.mark === '!') return index + 1
    if (rule.mark === '' || (rule.mark === '~' && part === 'private')) suffix = index + 2
    group = rule.group
  }
  return suffix
}

/** The rules of a top-level domain, as text; empty where it has none but itself. */
function groupOf(topLevel: string): string {
  const head = `;${topLevel}(`
  const start = publicSuffixes.indexOf(head)
  if (start < 0) return ''
  return unpacked(publicSuffixes.slice(start + head.length, publicSuffixes.indexOf(';', start + 1)))
}

/** With each sign replaced by its phrase. */
function unpacked(packed: string): string {
  return packed.replace(packedSign, (sign) => phrases.get(sign) ?? sign)
}

const packedSign = /[^a-zA-G0-9~^!*() -]/g

/** A phrase may hold the signs of earlier ones. */
const phrases = suffixPhrases.split(';').reduce((known, phrase, nth) => {
  const whole = phrase.replace(packedSign, (sign) => known.get(sign) ?? sign)
  return known.set(suffixSigns[nth] ?? '', whole)
}, new Map<string, string>())

interface Rule {
  mark: string
  group: string
}

/**
 * Finds a label among those of a group, not of the groups within. No label is put together for that: it is enough to know how
 * many letters the last one has in common with the one that is looked for.
 */
function ruleIn(group: string, label: string): Rule | undefined {
  let place = 0
  let common = 0
  let shared = 0
  while (place < group.length) {
    let isSame = shared <= common
    if (isSame) common = shared
    for (; isPartOfLabel.test(group[place] ?? ''); place += 1) {
      isSame &&= group[place] === label[common]
      if (isSame) common += 1
    }
    const end = endOfEntry(group, place)
    if (isSame && common === label.length) return readRule(group.slice(place, end))
    shared = suffixSeparators.indexOf(group[end] ?? '')
    place = end + 1
  }
  return undefined
}

const isPartOfLabel = /[a-z0-9*-]/

function readRule(text: string): Rule {
  const [, mark = '', group = ''] = /^([~^!]?)(?:\((.*)\))?$/.exec(text) ?? []
  return { mark, group }
}

/** Where the next separator stands that is in no brackets. */
function endOfEntry(group: string, start: number): number {
  let depth = 0
  let place = start
  for (; place < group.length; place += 1) {
    const letter = group[place] ?? ''
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    else if (depth === 0 && suffixSeparators.includes(letter)) break
  }
  return place
}
