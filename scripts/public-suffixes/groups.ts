/** A label before others that are a public suffix, or are on the way to one. */
export interface SuffixRule {
  label: string
  /** Of ICANN's part, `~` of the private part, `^` none itself, `!` an exception. */
  mark: '' | '~' | '^' | '!'
  /** What stands before it, in the order of the alphabet. */
  rules: readonly SuffixRule[]
}

export interface SuffixGroup {
  topLevel: string
  rules: readonly SuffixRule[]
}

/** The list as tldts keeps it: `labelText` holds the labels of all edges one after the other. */
interface Trie {
  /** Of each node: 1 where it is a public suffix by ICANN's part, 2 by the private part. */
  nodeFlags: ArrayLike<number>
  edgeStart: ArrayLike<number>
  edgeLength: ArrayLike<number>
  edgeChild: ArrayLike<number>
  labelText: string
  rulesRoot: number
  exceptionsRoot: number
}

/** Private suffixes with more labels are machines of cloud providers, which hire under other names. */
const mostPrivateLabels = 2
const lettersOfTheDns = /^[a-z0-9*-]+$/

const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot }: Trie =
  await import(new URL('../../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url).href)

const edgeOffset = Array.from({ length: edgeLength.length }, () => 0)
for (let edge = 1; edge < edgeOffset.length; edge += 1) {
  edgeOffset[edge] = (edgeOffset[edge - 1] ?? 0) + (edgeLength[edge - 1] ?? 0)
}

function childrenOf(node: number): readonly (readonly [label: string, node: number])[] {
  const from = edgeStart[node] ?? 0
  const children = Array.from({ length: (edgeStart[node + 1] ?? 0) - from }, (_, nth) => {
    const start = edgeOffset[from + nth] ?? 0
    return [
      labelText.slice(start, start + (edgeLength[from + nth] ?? 0)),
      edgeChild[from + nth] ?? 0,
    ] as const
  })
  return children
    .filter(([label]) => lettersOfTheDns.test(label))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function isIn(flags: number | undefined, part: 1 | 2): boolean {
  return flags !== undefined && (flags & part) !== 0
}

function markOf(flags: number | undefined, labels: number): SuffixRule['mark'] {
  if (isIn(flags, 1)) return ''
  return isIn(flags, 2) && labels <= mostPrivateLabels ? '~' : '^'
}

function rulesBelow(node: number, exceptions: number | undefined, labels: number): readonly SuffixRule[] {
  const unless = exceptions === undefined ? [] : childrenOf(exceptions)
  const rules = childrenOf(node).flatMap(([label, child]): SuffixRule[] => {
    const inner = rulesBelow(child, unless.find(([other]) => other === label)?.[1], labels + 1)
    const mark = markOf(nodeFlags[child], labels)
    return mark === '^' && inner.length === 0 ? [] : [{ label, mark, rules: inner }]
  })
  const exempt = unless.filter(([, child]) => nodeFlags[child] !== 0)
  return [...rules, ...exempt.map(([label]) => ({ label, mark: '!', rules: [] }) as const)]
}

/**
 * The Public Suffix List as the installed tldts carries it: one group a top-level domain, with the labels from right to left.
 * Top-level domains alone, scripts other than the DNS's own and private suffixes of more labels are left out.
 */
export function suffixGroups(): readonly SuffixGroup[] {
  const roots = childrenOf(exceptionsRoot)
  return childrenOf(rulesRoot).flatMap(([label, node]) => {
    const inner = rulesBelow(node, roots.find(([other]) => other === label)?.[1], 2)
    return inner.length === 0 ? [] : [{ topLevel: label, rules: inner }]
  })
}
