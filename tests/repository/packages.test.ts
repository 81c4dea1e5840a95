import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './files.ts'

/** What `npm run zip` leaves for the stores, opened again. */
const output = join(root, '.output')
const minutes = 60_000
let rebuilt = ''

function run(command: string, parameters: readonly string[], cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`)
}

function opened(name: RegExp): Readonly<Record<string, Uint8Array>> {
  const [file, ...others] = readdirSync(output).filter((entry) => name.test(entry))
  if (file === undefined || others.length > 0) throw new Error(`Not one package is called ${name}.`)
  return unzipSync(readFileSync(join(output, file)))
}

const text = (files: Readonly<Record<string, Uint8Array>>, path: string) =>
  strFromU8(files[path] ?? new Uint8Array())

beforeAll(() => {
  run(process.execPath, ['scripts/zip.ts'], root)
  rebuilt = mkdtempSync(join(tmpdir(), 'fortnight-sources-'))
}, 2 * minutes)

afterAll(() => {
  rmSync(rebuilt, { recursive: true, force: true })
})

describe('the packages for the stores', () => {
  it('are the same for Chrome and Edge, as both run the Chromium build', () => {
    expect(opened(/-edge\.zip$/)).toEqual(opened(/-chrome\.zip$/))
  })

  it(
    'are rebuilt from the sources for reviewers, byte for byte',
    () => {
      for (const [path, bytes] of Object.entries(opened(/-sources\.zip$/))) {
        mkdirSync(dirname(join(rebuilt, path)), { recursive: true })
        writeFileSync(join(rebuilt, path), bytes)
      }
      symlinkSync(join(root, 'node_modules'), join(rebuilt, 'node_modules'))
      run('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox'], rebuilt)
      const shipped = opened(/-firefox\.zip$/)
      const folder = join(rebuilt, '.output/firefox-mv3')
      const files = readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      expect(files.sort()).toEqual(Object.keys(shipped).sort())
      const different = files.filter(
        (path) => !readFileSync(join(folder, path)).equals(shipped[path] ?? new Uint8Array()),
      )
      expect(different).toEqual([])
    },
    2 * minutes,
  )

  it('carry the licences of everything that ships in them', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const name of [/-chrome\.zip$/, /-firefox\.zip$/]) {
      const notices = text(opened(name), 'NOTICES.txt')
      for (const [dependency, version] of Object.entries(dependencies)) {
        expect(notices).toContain(`${dependency} ${version} (`)
      }
      expect(notices).toContain('Public Suffix List (MPL-2.0)')
      expect(
        notices.match(/Permission is hereby granted|Apache License|Mozilla Public License/g)?.length,
      ).toBeGreaterThan(Object.keys(dependencies).length)
    }
  })

  it('hold no source, map, test, or path of the machine that built them', () => {
    const files = opened(/-chrome\.zip$/)
    expect(Object.keys(files).filter((path) => /\.(ts|tsx|map)$|test|node_modules/.test(path))).toEqual([])
    expect(Object.keys(files).filter((path) => text(files, path).includes(root))).toEqual([])
  })

  it('have no way to make markup from a string: not even that of Preact', () => {
    for (const name of [/-chrome\.zip$/, /-firefox\.zip$/]) {
      const files = opened(name)
      const scripts = Object.keys(files).filter((path) => /\.(js|html)$/.test(path))
      const uses = scripts.filter((path) =>
        /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(text(files, path)),
      )
      expect(scripts.length).toBeGreaterThan(5)
      expect(uses).toEqual([])
    }
  })

  it('come with a bill of materials that names each runtime dependency and its licence', () => {
    const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const bill = JSON.parse(readFileSync(join(output, `fortnight-${version}-sbom.json`), 'utf8'))
    const components = bill.components.map(
      (component: { name: string; version: string; licenses?: unknown[]; hashes?: unknown[] }) => [
        component.name,
        component.version,
        (component.licenses ?? []).length > 0 && (component.hashes ?? []).length > 0,
      ],
    )
    for (const [name, pinned] of Object.entries(dependencies)) {
      expect(components).toContainEqual([name, pinned, true])
    }
  })
})
