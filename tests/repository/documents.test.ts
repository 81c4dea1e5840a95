import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { allSources, filesIn, root } from './files.ts'

const documents = [
  ...filesIn('.', /^(README|CONTRIBUTING|PRIVACY|CHANGELOG)\.md$/),
  ...filesIn('docs', /\.md$/),
]

const { scripts } = v.parse(
  v.looseObject({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
)

describe('the documents', () => {
  it('name only commands that exist', () => {
    const commands = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map((match) => ({
        path,
        command: match[1] ?? match[2] ?? '',
      })),
    )
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(({ command }) => !(command in scripts))).toEqual([])
  })

  it('link only to files that exist', () => {
    const links = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => ({
        path,
        to: posix.join(posix.dirname(path), match[1] ?? ''),
      })),
    )
    expect(links.filter(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })

  it('exist where a source or another document names one', () => {
    const mentions = [...allSources(), ...documents, ...filesIn('.', /^wxt\.config\.ts$/)].flatMap(
      ({ path, text }) =>
        [...text.matchAll(/(?<![\w/])docs\/[\w/-]+\.md\b/g)].map((match) => ({ path, document: match[0] })),
    )
    expect(mentions.filter(({ document }) => !existsSync(join(root, document)))).toEqual([])
  })
})

describe('the table of threats', () => {
  const rows = (documents.find(({ path }) => path === 'docs/security.md')?.text ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:threat|---)/.test(line))
    .map((line) => line.split(' | '))

  it('names for each a measure, and tests that exist', () => {
    expect(rows.length).toBeGreaterThan(15)
    for (const [threat, measure = '', tests = ''] of rows) {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
      expect([threat, measure.length > 20, named.length > 0]).toEqual([threat, true, true])
      expect(
        named.filter((name) => !/\.test\.tsx?$/.test(name) || !existsSync(join(root, 'tests', name))),
      ).toEqual([])
    }
  })
})

describe('everything that is committed', () => {
  it('names no place on one machine and no registry', () => {
    const texts = [...documents, ...allSources(), ...filesIn('.', /^(package(-lock)?\.json|\.npmrc|run)$/)]
    const places =
      /(?<![\w.])\/(?:home|root|Users|work)\/\w+|\bregistry\.[a-z-]+\.(?:org|com|net|io|dev)\b|"resolved":/
    const named = texts
      .filter(({ path }) => !path.startsWith('tests/repository/') && !path.startsWith('tests/unit/scripts/'))
      .flatMap(({ path, text }) => {
        const found = places.exec(text)?.[0]
        return found === undefined ? [] : [`${path}: ${found}`]
      })
    expect(named).toEqual([])
  })
})

describe('the runtime packages', () => {
  it('are these seven, each at one exact version', () => {
    const { dependencies } = v.parse(
      v.looseObject({ dependencies: v.record(v.string(), v.string()) }),
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
    )
    expect(Object.keys(dependencies).sort()).toEqual([
      'csv-parse',
      'csv-stringify',
      'ical.js',
      'idb',
      'preact',
      'valibot',
      'webextension-polyfill',
    ])
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
