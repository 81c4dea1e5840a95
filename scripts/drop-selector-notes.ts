import type { Plugin } from 'vite'

/** As much of a node as is looked at here. */
interface SyntaxNode {
  type: string
  start: number
  end: number
}

/**
 * Leaves out of the built extension when and why each selector was chosen: `seen` and `because` are for those who look
 * after selectors, and every page would carry them. Nothing in the extension reads them; health names a candidate by its
 * selector. Looked at are objects whose properties are `selector`, `seen`, `because`, the `at` that makes them, and its calls.
 */
export function dropSelectorNotes(): Plugin {
  return {
    name: 'drop-selector-notes',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/utils\/sites\/.+\.ts$/, code: /because|candidate/ },
      handler(code) {
        const cuts = notesIn(this.parse(code)).toSorted(([one], [other]) => other - one)
        let without = code
        for (const [from, to] of cuts) without = without.slice(0, from) + without.slice(to)
        return { code: without, map: null }
      },
    },
  }
}

function notesIn(node: unknown): readonly (readonly [from: number, to: number])[] {
  if (Array.isArray(node)) return node.flatMap(notesIn)
  if (!isNode(node)) return []
  return ownNotes(node) ?? Object.values(node).flatMap(notesIn)
}

function ownNotes(node: SyntaxNode): readonly (readonly [from: number, to: number])[] | undefined {
  if (node.type === 'ObjectExpression') {
    const properties = nodesAt(node, 'properties')
    const [selector, seen, because] = properties
    if (properties.map(keyOf).join() !== 'selector,seen,because' || !selector || !seen || !because) return
    return isText(seen, 'value') && isText(because, 'value') ? [[selector.end, because.end]] : undefined
  }
  if (node.type === 'ArrowFunctionExpression') {
    const [selector, ...notes] = nodesAt(node, 'params')
    const made: unknown = Reflect.get(node, 'body')
    const [kept, ...left] = isNode(made) ? nodesAt(made, 'properties') : []
    const last = notes.at(-1)
    const end = left.at(-1)
    if (left.map(keyOf).join() !== 'seen,because' || !selector || !kept || !last || !end) return
    return [
      [selector.end, last.end],
      [kept.end, end.end],
    ]
  }
  if (node.type === 'CallExpression') {
    const [selector, ...notes] = nodesAt(node, 'arguments')
    const last = notes.at(-1)
    if (nameOf(Reflect.get(node, 'callee')) !== 'at' || !selector || !last) return
    return notes.every(({ type }) => type === 'Literal') ? [[selector.end, last.end]] : undefined
  }
  return
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

function nodesAt(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const list: unknown = Reflect.get(node, key)
  return Array.isArray(list) ? list.filter(isNode) : []
}

function nameOf(node: unknown): unknown {
  return isNode(node) ? Reflect.get(node, 'name') : undefined
}

function keyOf(property: SyntaxNode): unknown {
  return nameOf(Reflect.get(property, 'key'))
}

function isText(node: SyntaxNode, key: string): boolean {
  const value: unknown = Reflect.get(node, key)
  return isNode(value) && value.type === 'Literal'
}
