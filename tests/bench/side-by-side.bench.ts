import { statSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, thisMachine } from '../../scripts/browsers.ts'
import { type Chromium, startChromium } from '../practice/chromium.ts'
import { respond } from '../practice/gmail/serve.ts'
import { practiceTimeline } from '../practice/timeline.ts'
import { fullJourney, goThrough, type JourneySize, quickJourney } from './gmail/journey.ts'
import { largeMailbox } from './gmail/large-mailbox.ts'
import { costsOf, traceCategories } from './gmail/main-thread.ts'
import { type Run, reportSideBySide } from './gmail/report.ts'
import { buildVariants, type VariantName, variantNames } from './gmail/variants.ts'
import { machine, quick } from './machine.ts'
import { restore } from './restore.ts'

/**
 * What stands by costs Gmail: the same journey through the practice mailbox with nothing, an empty content script, Fortnight
 * and two other people's libraries beside it, in turns and in one run, so that noise falls on all. One short round first
 * that doesn't count. Times are those of the page's main thread alone, so what else the machine does weighs little.
 */
const runs = quick ? 1 : 7
const size = quick ? quickJourney : fullJourney

const found = findBrowser('chromium', thisMachine())
if (!found.found) throw new Error(found.reason)
const { path } = found
const now = Temporal.Now.instant().toString()
const mailbox = largeMailbox(now)
const browsers = new Map<VariantName, Chromium>()
const runsOf = new Map<VariantName, Run[]>(variantNames.map((name) => [name, []]))
console.log(`side by side: ${machine()}`)
try {
  for (const { name, build } of buildVariants('.output/chrome-mv3', variantNames)) {
    browsers.set(name, await start(name, build))
  }
  for (let round = quick ? 1 : 0; round <= runs; round += 1) {
    for (let turn = 0; turn < variantNames.length; turn += 1) {
      const name = variantNames[(turn + round) % variantNames.length] ?? 'nothing'
      const run = await go(name, round === 0 ? quickJourney : size)
      if (round > 0) runsOf.get(name)?.push(run)
    }
    process.stderr.write(`round ${round} of ${runs}\n`)
  }
} finally {
  for (const browser of browsers.values()) await browser.close()
}
reportSideBySide(runsOf, size)
console.log(`afterwards: ${machine()}`)

async function start(name: VariantName, build: string): Promise<Chromium> {
  const chromium = await startChromium({
    executable: path,
    build,
    headless: true,
    viewport: { width: 1280, height: 900 },
  })
  await chromium.context.route('https://mail.google.com/**', async (route) => {
    const answer = respond(new URL(route.request().url()), route.request().method(), () => mailbox)
    await (answer === undefined ? route.abort() : route.fulfill(answer))
  })
  // What InboxSDK asks of its makers is answered, so that no failure has to be dealt with.
  await chromium.context.route(/inboxsdk\.com/, (route) => route.fulfill({ json: {} }))
  if (name === 'fortnight') {
    await restore(chromium, practiceTimeline(now, Temporal.Now.timeZoneId()).events)
  }
  return chromium
}

async function go(name: VariantName, journey: JourneySize): Promise<Run> {
  const chromium = browsers.get(name)
  const browser = chromium?.context.browser()
  if (chromium === undefined || !browser) throw new Error(`${name} is not there`)
  const page = await chromium.context.newPage()
  await browser.startTracing(page, { categories: traceCategories })
  const seen = await goThrough(page, journey)
  const trace = (await browser.stopTracing()).toString()
  await page.evaluate('localStorage.clear()')
  await page.close()
  const { of, files } = costsOf(trace, chromium.id)
  const bytes = files.reduce((sum, file) => sum + statSync(join(chromium.extensionFolder, file)).size, 0)
  return { ...seen, costs: of, bytes }
}
