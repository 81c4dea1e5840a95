const build = '2026-11'

/** Class names that mean nothing and change with every build, as on the real sites. */
export function classNames(...names: readonly string[]): string {
  return names.map((name) => `_${hash(`${build}/${name}`)}`).join(' ')
}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}
