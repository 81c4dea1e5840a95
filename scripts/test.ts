import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserName, provideBrowser, thisMachine } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { addUp, closingLines, notRun, type Outcome, outcomeOf } from './test-outcome.ts'

/**
 * `npm test`: builds both targets once, then runs everything: unit and component tests, the tests of the
 * repository's own rules, and the end-to-end tests in Chromium and Firefox. `npm test -- chromium` and
 * the like run one part; `durability` runs only when it is asked for, with as many rounds as FORTNIGHT_STOPS and
 * FORTNIGHT_KILLS say. The two browsers run side by side, two files each, as their tests mostly wait; what a part prints
 * comes in one piece. The last line adds everything up; what failed is told once more in front of it.
 */

interface Part {
  name: string
  needs?: BrowserName
  /** What follows `vitest run`. */
  vitest: readonly string[]
  /** A longer run of what other parts do briefly: only when it is asked for. */
  longer?: Readonly<Record<string, string>>
}

const parts: readonly Part[] = [
  { name: 'unit', vitest: ['tests/unit', 'tests/components'] },
  { name: 'repository', vitest: ['tests/repository'] },
  {
    name: 'chromium',
    needs: 'chromium',
    vitest: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/chromium'],
  },
  { name: 'firefox', needs: 'firefox', vitest: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/firefox'] },
  {
    name: 'durability',
    needs: 'chromium',
    vitest: [
      '--config',
      'vitest.e2e.config.ts',
      'tests/e2e/chromium/worker-stopped.test.ts',
      'tests/e2e/chromium/browser-killed.test.ts',
    ],
    longer: { FORTNIGHT_STOPS: '1000', FORTNIGHT_KILLS: '100' },
  },
  {
    name: 'durability',
    needs: 'firefox',
    vitest: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/firefox/browser-killed.test.ts'],
    longer: { FORTNIGHT_KILLS: '100' },
  },
]

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => parts.every((part) => part.name !== name))
  if (unknown.length > 0) {
    const known = parts.map((part) => part.name).join(', ')
    process.stderr.write(`There is no part of the tests called ${unknown.join(', ')}; there are ${known}.\n`)
    return 2
  }
  const chosen = parts.filter(({ name, longer }) =>
    asked.length === 0 ? longer === undefined : asked.includes(name),
  )
  const unbuilt = whyUnbuilt(chosen)
  const total = addUp(unbuilt === undefined ? await runAll(chosen) : [notRun(unbuilt)])
  process.stdout.write(`\n${closingLines(total)}\n`)
  return total.failures.length === 0 ? 0 : 1
}

/** Builds both targets, unless only unit tests are asked for; the reason when a build fails. */
function whyUnbuilt(chosen: readonly Part[]): string | undefined {
  if (chosen.every((part) => part.name === 'unit')) return undefined
  for (const browser of ['chrome', 'firefox'] as const) {
    const built = buildExtension(browser)
    if (!built.ok) return built.reason
  }
  return undefined
}

/** First what keeps the processor busy, a part at a time; then the browsers together, as their tests mostly wait. */
async function runAll(chosen: readonly Part[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const part of chosen.filter(({ needs }) => needs === undefined)) outcomes.push(await run(part))
  const inBrowsers = chosen.filter(({ needs }) => needs !== undefined)
  return [...outcomes, ...(await Promise.all(inBrowsers.map(run)))]
}

async function run({ name, needs, vitest, longer }: Part): Promise<Outcome> {
  const environment: NodeJS.ProcessEnv = { ...longer, ...process.env }
  if (needs) {
    const browser = provideBrowser(needs, thisMachine())
    if (!browser.found) return notRun(browser.reason)
    environment[needs === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'] = browser.path
  }
  const folder = mkdtempSync(join(tmpdir(), 'fortnight-tests-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { status, output } = await runVitest([...vitest, ...reporters], environment)
    process.stdout.write(`\n── ${name}\n${output}`)
    return outcomeOf(readReport(report), status)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runVitest(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const vitest = spawn('npx', ['--no-install', 'vitest', 'run', ...parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    })
    const output: Buffer[] = []
    vitest.stdout.on('data', (piece: Buffer) => output.push(piece))
    vitest.stderr.on('data', (piece: Buffer) => output.push(piece))
    vitest.on('error', () => resolve({ status: null, output: 'Vitest does not start.\n' }))
    vitest.on('close', (status) => resolve({ status, output: Buffer.concat(output).toString('utf8') }))
  })
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

process.exitCode = await main(process.argv.slice(2))
