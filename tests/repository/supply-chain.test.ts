import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { root } from './files.ts'

const versions = v.record(v.string(), v.string())
const packageShape = v.looseObject({ dependencies: versions, devDependencies: versions, license: v.string() })
const lockShape = v.looseObject({
  lockfileVersion: v.literal(3),
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      inBundle: v.optional(v.boolean()),
      hasInstallScript: v.optional(v.boolean()),
    }),
  ),
})

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { dependencies, devDependencies } = v.parse(packageShape, read('package.json'))
const lock = v.parse(lockShape, read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const shipped = locked.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)

/** What may run code when it is installed, and why. */
const mayRunScripts = new Set([
  'node_modules/node', // places the binary of Node 26, which npm scripts run on
])

describe('the supply chain', () => {
  it('keeps runtime dependencies at one exact version each', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('keeps what builds and tests at exact versions, save Node and its types, which follow their line', () => {
    const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose.map(([name]) => name).filter((name) => name !== '@types/node')).toEqual([])
  })

  it('ships no package but those that package.json names', () => {
    expect(shipped.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual(
      Object.keys(dependencies).sort(),
    )
  })

  it('ships only under licences that let it', () => {
    const licences = new Set(shipped.map(([, { license }]) => license))
    const fine = new Set(['MIT', 'Apache-2.0', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'])
    expect([...licences].filter((license) => license === undefined || !fine.has(license))).toEqual([])
  })

  it('locks every package that it needs by its digest, and none to an address outside the registry', () => {
    const unsure = locked.filter(
      ([, entry]) => !entry.optional && !entry.inBundle && !entry.integrity?.startsWith('sha512-'),
    )
    expect(unsure.map(([path]) => path)).toEqual([])
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !/^https:\/\//.test(resolved),
    )
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('lets no package run code while it is installed, but those that are known to', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    const mainly = running.filter((path) => !mayRunScripts.has(path))
    expect(mainly).toEqual([])
  })
})
