import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserName, provideBrowser, thisMachine } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { addUp, closingLine, countRun, type Outcome } from './test-outcome.ts'

/**
 * `npm test`: builds both targets once, then runs everything: unit and component tests, the tests of the
 * repository's own rules, and the end-to-end tests in Chromium and Firefox. `npm test -- chromium` and
 * the like run one part. The last line adds everything up.
 */

interface Part {
  name: string
  needs: readonly BrowserName[]
  /** What follows `vitest run`. */
  vitest: readonly string[]
}

const parts: readonly Part[] = [
  { name: 'unit', needs: [], vitest: ['tests/unit', 'tests/components'] },
  { name: 'repository', needs: [], vitest: ['tests/repository'] },
  {
    name: 'chromium',
    needs: ['chromium'],
    vitest: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/chromium'],
  },
  { name: 'firefox', needs: ['firefox'], vitest: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/firefox'] },
]

function main(asked: readonly string[]): number {
  const unknown = asked.filter((name) => parts.every((part) => part.name !== name))
  if (unknown.length > 0) {
    const known = parts.map((part) => part.name).join(', ')
    process.stderr.write(`There is no part of the tests called ${unknown.join(', ')}; there are ${known}.\n`)
    return 2
  }
  const chosen = asked.length === 0 ? parts : parts.filter((part) => asked.includes(part.name))
  const outcomes = build(chosen) ? chosen.map(run) : [failedOnce]
  const total = addUp(outcomes)
  process.stdout.write(`\n${closingLine(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

const failedOnce: Outcome = { passed: 0, failed: 1, skipped: 0 }

/** Both targets, unless only unit tests are asked for; false when a build fails. */
function build(chosen: readonly Part[]): boolean {
  if (chosen.every((part) => part.name === 'unit')) return true
  return (['chrome', 'firefox'] as const).every((browser) => {
    const built = buildExtension(browser)
    if (!built.ok) process.stderr.write(`${built.reason}\n`)
    return built.ok
  })
}

function run(part: Part): Outcome {
  process.stdout.write(`\n── ${part.name}\n`)
  const environment: NodeJS.ProcessEnv = { ...process.env }
  for (const name of part.needs) {
    const browser = provideBrowser(name, thisMachine())
    if (!browser.found) {
      process.stderr.write(`${browser.reason}\n`)
      return failedOnce
    }
    environment[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'] = browser.path
  }
  const folder = mkdtempSync(join(tmpdir(), 'fortnight-tests-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const vitest = spawnSync('npx', ['--no-install', 'vitest', 'run', ...part.vitest, ...reporters], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    })
    return countRun(readReport(report), vitest.status)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

process.exitCode = main(process.argv.slice(2))
