/** Deeper than this nothing of ours ever nests; a file that does is meant to hurt. */
const deepest = 32

/** Names that reach an object's prototype where somebody copies them carelessly. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Where a parsed JSON value is not safe to keep: the path of the first key that reaches for a prototype, or
 * of a nesting deeper than 32. Null when there is none.
 */
export function unsafePlace(value: unknown): string | null {
  return placeIn(value, 0)
}

function placeIn(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepest) return ''
  const isList = Array.isArray(value)
  for (const [key, inner] of Object.entries(value)) {
    const unsafe = !isList && forbidden.has(key) ? '' : placeIn(inner, depth + 1)
    if (unsafe !== null) return `${isList ? `[${key}]` : key}${separator(unsafe)}${unsafe}`
  }
  return null
}

function separator(rest: string): string {
  return rest === '' || rest.startsWith('[') ? '' : '.'
}
