import { writeFileSync } from 'node:fs'

/**
 * `node scripts/public-suffixes.ts`: writes utils/etiquette/public-suffixes.ts from the Public Suffix List as the
 * installed tldts carries it. To be run when tldts is updated; tests/unit/etiquette/registrable-domain.test.ts
 * compares the two. What is left out, and why, stands in the written file.
 */
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
  await import(new URL('../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url).href)

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

function markOf(flags: number | undefined, labels: number): '' | '~' | '^' {
  if (isIn(flags, 1)) return ''
  return isIn(flags, 2) && labels <= mostPrivateLabels ? '~' : '^'
}

function written(node: number, exceptions: number | undefined, labels: number): string {
  const unless = exceptions === undefined ? [] : childrenOf(exceptions)
  const rules = childrenOf(node).flatMap(([label, child]) => {
    const inner = written(child, unless.find(([other]) => other === label)?.[1], labels + 1)
    const mark = markOf(nodeFlags[child], labels)
    return mark === '^' && inner === '' ? [] : [`${label}${mark}${inner === '' ? '' : `(${inner})`}`]
  })
  const exempt = unless.filter(([, child]) => nodeFlags[child] !== 0).map(([label]) => `${label}!`)
  return [...rules, ...exempt].join(' ')
}

const roots = childrenOf(exceptionsRoot)
const groups = childrenOf(rulesRoot).flatMap(([label, node]) => {
  const inner = written(node, roots.find(([other]) => other === label)?.[1], 2)
  return inner === '' ? [] : [`${label}(${inner})`]
})

writeFileSync(
  new URL('../utils/etiquette/public-suffixes.ts', import.meta.url),
  `/**
 * The Public Suffix List (publicsuffix.org, Mozilla Public License 2.0), written by scripts/public-suffixes.ts; not to
 * be edited by hand. One group a top-level domain, parted by semicolons; within, labels from right to left: \`~\`
 * behind a private suffix, \`^\` behind what is none itself, \`!\` behind an exception, brackets around what stands
 * before it. Top-level domains alone, scripts other than the DNS's own, and private suffixes of more than ${mostPrivateLabels} labels
 * (single machines of cloud providers) are left out.
 */
export const publicSuffixes =
  ';${groups.join(';')};'
`,
)
