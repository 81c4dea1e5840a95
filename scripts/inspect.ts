import { readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser, thisMachine } from './browsers.ts'
import { type PageToInspect, readArguments } from './inspect/arguments.ts'
import { bundleReaders } from './inspect/bundle.ts'

// A saved page is looked at as it was: its own scripts would change it.
const noScripts = { 'content-security-policy': "script-src 'none'" }

/**
 * `npm run -s inspect -- PAGE.html --url URL`: what Fortnight sees on a saved page, one line of JSON per
 * page. The page is shown at its own address in real Chromium, without a network and without its scripts.
 */
const pages = readArguments(process.argv.slice(2))
const found = findBrowser('chromium', thisMachine())
if (typeof pages === 'string') refuse(pages)
else if (!found.found) refuse(found.reason)
else await inspectAll(pages, found.path)

async function inspectAll(all: readonly PageToInspect[], executablePath: string): Promise<void> {
  const readers = await bundleReaders()
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    for (const page of all) process.stdout.write(`${await inspectOne(browser, page, readers)}\n`)
  } finally {
    await browser.close()
  }
}

async function inspectOne(browser: Browser, { file, url }: PageToInspect, readers: string): Promise<string> {
  let html: string
  try {
    html = readFileSync(file, 'utf8')
  } catch {
    return failure(file, 'There is no such file.')
  }
  const context = await browser.newContext()
  try {
    const address = new URL(url)
    address.hash = ''
    await context.route(
      () => true,
      (route) =>
        route.request().isNavigationRequest() && route.request().url() === address.href
          ? route.fulfill({ contentType: contentType(file), body: html, headers: noScripts })
          : route.abort(),
    )
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const line: unknown = await page.evaluate(
      `(() => { ${readers}\nreturn fortnightInspect.inspect(${JSON.stringify(url)}) })()`,
    )
    return typeof line === 'string' && line !== 'null'
      ? line
      : failure(file, `Fortnight does not read ${address.hostname}.`)
  } catch (error) {
    return failure(file, error instanceof Error ? error.message : String(error))
  } finally {
    await context.close()
  }
}

/** Pages saved as XHTML keep nestings that HTML parsing would undo. */
function contentType(file: string): string {
  return `${/\.xht(ml)?$/i.test(file) ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`
}

function failure(file: string, error: string): string {
  process.exitCode = 1
  return JSON.stringify({ file, error })
}

function refuse(error: string): void {
  process.stdout.write(`${JSON.stringify({ error })}\n`)
  process.exitCode = 1
}
