// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { inspectGmail } from '../../../../scripts/inspect/gmail.ts'

/**
 * The readers on saved pages that are kept outside the project, for measuring only. What is expected of
 * them is written beside them; where the folder isn't there, there is nothing to measure.
 */
const folder = resolve('../shared/pages/gmail')
const pages = existsSync(folder)
  ? v.parse(
      v.array(v.looseObject({ file: v.string(), url: v.string(), page: v.string() })),
      JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    )
  : []

/** `textHas`, `subjectHas`, `textStarts` and `textLacks` speak about parts of a text. */
function agrees(seen: unknown, wanted: unknown, path: string): void {
  if (Array.isArray(wanted)) {
    expect(seen, path).toHaveLength(wanted.length)
    wanted.forEach((one, index) => {
      agrees(Array.isArray(seen) ? seen[index] : undefined, one, `${path}[${index}]`)
    })
    return
  }
  if (typeof wanted !== 'object' || wanted === null) {
    expect(seen ?? null, path).toEqual(wanted)
    return
  }
  const values = new Map(Object.entries(seen ?? {}))
  for (const [key, value] of Object.entries(wanted)) {
    const [, name = '', how] = /^(.*?)(Has|Starts|Lacks)?$/.exec(key) ?? []
    const text = String(values.get(name))
    if (how === 'Has') expect(text, `${path}.${key}`).toContain(value)
    else if (how === 'Starts') expect(text.startsWith(String(value)), `${path}.${key}: ${text}`).toBe(true)
    else if (how === 'Lacks') expect(text, `${path}.${key}`).not.toContain(value)
    else agrees(values.get(name), value, `${path}.${name}`)
  }
}

describe.skipIf(pages.length === 0)('a saved page', () => {
  it.each(pages)('$file is read as expected', ({ file, url, note: _, ...expected }) => {
    const html = readFileSync(join(folder, file), 'utf8')
    const page = new DOMParser().parseFromString(html, 'text/html')
    agrees(inspectGmail(page, url), { ...expected }, file)
  })
})
