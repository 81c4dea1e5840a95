import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, thisMachine } from '../../scripts/browsers.ts'
import { type Chromium, startChromium } from '../practice/chromium.ts'
import { costsOf, traceCategories } from './gmail/main-thread.ts'
import { inWords, spreadOf } from './gmail/statistics.ts'
import { machine, quick } from './machine.ts'
import { manyApplications } from './many-applications.ts'
import { restore } from './restore.ts'

/**
 * How long one who opens the popup looks at nothing: milliseconds from the opening of the page until the first rows of
 * the list are painted, with 50, 500 and 5,000 applications; with the beginning of the list kept, as it nearly always is, and
 * without it, as right after something was written. Beside them stands the limit: a page of the same extension that holds one row
 * and no script. In turns, so that noise falls on all. A folder beside the words is another build to measure.
 */
const sizes = quick ? [50] : [50, 500, 5_000]
const runs = quick ? 2 : 15
const build = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '.output/chrome-mv3'

const limit = 'one-row.html'

const found = findBrowser('chromium', thisMachine())
if (!found.found) throw new Error(found.reason)
const { path } = found
console.log(`popup: ${machine()}`)
const copy = mkdtempSync(join(tmpdir(), 'fortnight-popup-'))
cpSync(build, copy, { recursive: true })
writeFileSync(
  join(copy, limit),
  '<!DOCTYPE html><title>The limit</title><ul class="rows"><li class="row">Larkspur</ul>',
)
const browsers = new Map<number, Chromium>()
const times = new Map<string, Opening[]>()
try {
  for (const size of sizes) browsers.set(size, await start(size))
  for (let run = 0; run <= runs; run += 1) {
    for (const [size, chromium] of browsers) {
      for (const list of ['kept', 'read'] as const) {
        const isKept = await prepare(chromium, list)
        note(run, `${size}\t${isKept ? 'kept' : 'read'}`, await open(chromium, 'popup.html'))
      }
      note(run, 'limit\t', await open(chromium, limit))
    }
  }
} finally {
  for (const chromium of browsers.values()) await chromium.close()
  rmSync(copy, { recursive: true, force: true })
}
console.log('applications\tlist\tfirst rows, ms\tthread time until then, ms\trows drawn')
for (const [what, openings] of times) {
  const spread = (figure: (opening: Opening) => number) => inWords(spreadOf(openings.map(figure)))
  console.log([what, spread(({ shown }) => shown), spread(({ busy }) => busy), openings[0]?.rows].join('\t'))
}

/** The first round warms up and doesn't count. */
function note(run: number, what: string, opening: Opening): void {
  if (run > 0) times.set(what, [...(times.get(what) ?? []), opening])
}

interface Opening {
  shown: number
  /** What the main thread worked until the rows were there, in its own time. */
  busy: number
  rows: number
}

async function start(size: number): Promise<Chromium> {
  const chromium = await startChromium({
    executable: path,
    build: copy,
    headless: true,
    viewport: { width: 400, height: 600 },
  })
  await restore(chromium, manyApplications(size, Temporal.Now.instant().toString()))
  return chromium
}

/** Puts the beginning of the list there or takes it away; at first, the background's is waited for. Tells whether it is there. */
async function prepare({ extensionPage }: Chromium, list: 'kept' | 'read'): Promise<boolean> {
  const page = await extensionPage('welcome.html')
  const isKept = await page.evaluate(keepOrForget, list)
  await page.close()
  return isKept
}

async function open({ context, id }: Chromium, path: string): Promise<Opening> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone')
  const page = await context.newPage()
  await browser.startTracing(page, { categories: traceCategories })
  await page.addInitScript(tellFirstRows)
  await page.goto(`chrome-extension://${id}/${path}`)
  const shown = await page.waitForFunction(() => Number(Reflect.get(window, 'benchShown') ?? 0))
  const { of } = costsOf((await browser.stopTracing()).toString(), id)
  const opening = {
    shown: await shown.jsonValue(),
    busy: of.get('opening')?.total ?? Number.NaN,
    rows: await page.locator('.rows .row').count(),
  }
  await page.close()
  return opening
}

// What follows runs in the page.

async function keepOrForget(list: 'kept' | 'read'): Promise<boolean> {
  const outcomeOf = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await outcomeOf(indexedDB.open('fortnight'))
  const meta = () => database.transaction('meta', 'readwrite').objectStore('meta')
  try {
    if (list === 'read') {
      await outcomeOf(meta().delete('list'))
      return false
    }
    const before = localStorage.getItem('bench:list')
    if (before !== null) {
      await outcomeOf(meta().put(JSON.parse(before)))
      return true
    }
    for (let patience = 200; patience > 0; patience -= 1) {
      const kept = await outcomeOf(meta().get('list'))
      if (kept !== undefined) {
        localStorage.setItem('bench:list', JSON.stringify(kept))
        return true
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return false
  } finally {
    database.close()
  }
}

function tellFirstRows(): void {
  performance.mark('bench:opening')
  const observer = new MutationObserver(() => {
    if (document.querySelector('.rows .row') === null) return
    observer.disconnect()
    // The frame with the rows in it is done when the task after it begins.
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark('bench:shown')
        Reflect.set(window, 'benchShown', performance.now())
      }, 0),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}
