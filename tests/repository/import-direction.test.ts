import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RepositoryFile, shippedSources } from './files.ts'

/** Nothing imports from further down (docs/architecture.md). */
const order = [
  'utils/etiquette',
  'utils/language',
  'utils/sites',
  'utils/timeline',
  'utils/messaging',
  'utils/page',
  'utils/platform',
  'components',
  'entrypoints',
] as const

/** The specifiers of a file's imports, exports and dynamic imports; types alone bring nothing into a bundle. */
function importsOf({ text }: RepositoryFile, withTypes = true): readonly string[] {
  const statements = [
    withTypes
      ? /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'/gm
      : /^(?:import|export)\b(?! type\b)[^'"`;]*?\bfrom '([^']+)'/gm,
    /^import '([^']+)'/gm,
    /\bimport\('([^']+)'\)/g,
  ]
  return statements.flatMap((statement) => [...text.matchAll(statement)].map((match) => match[1] ?? ''))
}

function layerOf(path: string): number {
  return order.findIndex((folder) => path.startsWith(`${folder}/`))
}

function target(file: RepositoryFile, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, '')))
}

describe('the direction of imports', () => {
  it('has a place for every shipped source', () => {
    expect(shippedSources().filter(({ path }) => layerOf(path) < 0)).toEqual([])
  })

  it('only ever points up', () => {
    const wrong = shippedSources().flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => layerOf(path) > layerOf(file.path))
        .map((path) => `${file.path} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('leaves the extension only for words and styles', () => {
    const wrong = shippedSources().flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => layerOf(path) < 0 && !/^(public\/_locales|assets)\//.test(path))
        .map((path) => `${file.path} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('writes relative paths out to the file', () => {
    const wrong = shippedSources().flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && !/\.(tsx?|json|css)(\?inline)?$/.test(specifier))
        .map((specifier) => `${file.path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('takes the browser from one file alone', () => {
    const importers = shippedSources().filter((file) =>
      importsOf(file, false).some(
        (specifier) => specifier === 'webextension-polyfill' || specifier === 'wxt/browser',
      ),
    )
    expect(importers.map(({ path }) => path)).toEqual(['utils/platform/browser.ts'])
  })

  it('takes no other packages than these, each in its place', () => {
    const allowed: Record<string, RegExp> = {
      'csv-parse/browser/esm': /^utils\/timeline\//,
      'csv-stringify/browser/esm/sync': /^utils\/timeline\//,
      'ical.js': /^utils\/timeline\//,
      idb: /^utils\/timeline\//,
      preact: /^(utils\/page|components|entrypoints)\//,
      'preact/hooks': /^(utils\/page|utils\/platform|components|entrypoints)\//,
      tldts: /^utils\/(etiquette|language|sites|messaging|timeline)\//,
      valibot: /^(utils|entrypoints)\//,
      'webextension-polyfill': /^utils\/platform\/browser\.ts$/,
    }
    const wrong = shippedSources().flatMap((file) =>
      importsOf(file, false)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('wxt/utils/'))
        .filter((specifier) => !allowed[specifier]?.test(file.path))
        .map((specifier) => `${file.path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})
