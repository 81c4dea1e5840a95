import { publicSuffixes } from './public-suffixes.ts'

/** Which parts of the Public Suffix List count: ICANN's alone, or the private one as well. */
export type SuffixPart = 'icann' | 'private'

/**
 * The part of a host that somebody registered: `larkspur.co.uk` of `people.larkspur.co.uk`. With `private`, what
 * customers of a provider have of it: `larkspur.github.io`. Undefined for a suffix alone, a number and what is no host.
 *
 * The list is searched as the text that it is, for only a few hosts are ever asked about and reading it all would
 * cost every start of the background.
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

/** What stands in the brackets of a top-level domain. */
function groupOf(topLevel: string): string {
  const start = publicSuffixes.indexOf(`;${topLevel}(`)
  if (start < 0) return ''
  return publicSuffixes.slice(start + topLevel.length + 2, publicSuffixes.indexOf(';', start + 1) - 1)
}

interface Rule {
  mark: string
  group: string
}

/** Finds a label among those of a group, not of the groups within. */
function ruleIn(group: string, label: string): Rule | undefined {
  let start = 0
  while (start < group.length) {
    const end = endOfEntry(group, start)
    if (group.startsWith(label, start)) {
      const rest = /^([~^!]?)(?:\((.*)\))?$/.exec(group.slice(start + label.length, end))
      if (rest) return { mark: rest[1] ?? '', group: rest[2] ?? '' }
    }
    start = end + 1
  }
  return undefined
}

function endOfEntry(group: string, start: number): number {
  let depth = 0
  for (let place = start; place < group.length; place += 1) {
    const letter = group[place]
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    else if (letter === ' ' && depth === 0) return place
  }
  return group.length
}
