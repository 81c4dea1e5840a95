import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildExtension } from './build-extension.ts'

/**
 * `npm run lint:firefox`: what addons.mozilla.org would say of the Firefox build; errors fail. Mozilla's
 * linter stands in tests/addons-linter, apart from our own packages, and is installed on the first run.
 */
const folder = fileURLToPath(new URL('../tests/addons-linter/', import.meta.url))
const linter = join(folder, 'node_modules/addons-linter/bin/addons-linter')

if (!existsSync(linter)) {
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
  insist('npm', ['install', ...quietly], folder)
}
const built = buildExtension('firefox')
if (!built.ok) {
  process.stderr.write(`${built.reason}\n`)
  process.exit(1)
}
insist(process.execPath, [linter, built.folder], folder)

function insist(command: string, parameters: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, parameters, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
