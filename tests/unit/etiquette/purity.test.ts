import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../utils/etiquette/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))

/** The code without its comments, which may name what the code must not use. */
const code = (name: string) =>
  readFileSync(`${folder}${name}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')

describe.each(files)('utils/etiquette/%s', (name) => {
  it('uses no Date and reads no clock', () => {
    expect(code(name)).not.toMatch(/\bDate\b\s*[.(]|\bTemporal\.Now\b|\bperformance\b/)
  })

  it('imports from its own folder, valibot and tldts alone', () => {
    const imports = [...code(name).matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    for (const from of imports) expect(from).toMatch(/^(\.\/[\w-]+\.ts|valibot|tldts)$/)
  })

  it('keeps nothing between two calls', () => {
    expect(code(name)).not.toMatch(/^(export )?(let|var)\b/m)
  })

  it('is named in the reading order', () => {
    const reading = readFileSync(`${folder}README.md`, 'utf8')
    expect(reading).toContain(`\`${name.replace('.ts', '')}\``)
  })
})
