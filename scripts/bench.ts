import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench [name…]`: runs every tests/bench/*.bench.ts, or those whose name contains one of the words,
 * one after the other, each in a process of its own so that none warms up another. `--quick` only shows that they work.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const switches = words.filter((word) => word.startsWith('--'))
const wanted = words.filter((word) => !word.startsWith('--'))
const benches = globSync('tests/bench/*.bench.ts', { cwd: root })
  .filter((bench) => wanted.length === 0 || wanted.some((word) => bench.includes(word)))
  .sort()

let failed = 0
for (const bench of benches) {
  console.log(`\n# ${bench}`)
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', bench, ...switches],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 && benches.length > 0 ? 0 : 1
