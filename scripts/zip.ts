import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { billOfMaterials } from './packages/bill-of-materials.ts'
import { sourcesChangedSince } from './packages/sources-changed.ts'

/**
 * `npm run zip`: the packages for the stores, into `.output`: Chrome, Edge, Firefox, the sources that Firefox's reviewers
 * build it from, what it is made of (SBOM, CycloneDX), and the digests of all of them. The same sources give the same bytes:
 * tests/repository/packages.test.ts rebuilds the Firefox package from its sources. Each package is built by itself, so nothing may
 * change in between: where something does, there are no packages.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, '.output')
const packaged = /^fortnight-.+\.(zip|json)$/

const begun = Date.now()
mkdirSync(output, { recursive: true })
for (const old of packages()) rmSync(join(output, old))
for (const browser of ['chrome', 'edge', 'firefox']) {
  run('npx', ['--no-install', 'wxt', 'zip', '-b', browser])
}
const changed = sourcesChangedSince(root, begun)
if (changed !== undefined) {
  process.stderr.write(
    `${changed} was changed while the packages were made: they may not belong together. Make them anew.\n`,
  )
  process.exit(1)
}
const listing = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev']
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(output, `fortnight-${version}-sbom.json`), billOfMaterials(run('npm', listing), name))
const sums = packages().map((name) => `${digest(join(output, name))}  ${name}\n`)
writeFileSync(join(output, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))

function packages(): readonly string[] {
  return readdirSync(output)
    .filter((name) => packaged.test(name))
    .sort()
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function run(command: string, parameters: readonly string[]): string {
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: root, env, encoding: 'utf8' })
  if (status === 0) return stdout
  process.stderr.write(`${stdout}${stderr}\n${command} ${parameters.join(' ')} failed.\n`)
  process.exit(1)
}
