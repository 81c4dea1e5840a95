import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as v from 'valibot'
import { allowFromTheStart } from './allow-from-the-start.ts'
import { bidiOf } from './bidi.ts'
import { respond, type SeenRequest } from './web.ts'

/** Firefox with the built extension, in a fresh profile, with the practice sites at their real addresses. */
export interface Firefox {
  browser: Browser
  /** Every request that was asked for. */
  requests: readonly SeenRequest[]
  open(address: string): Promise<Page>
  /** One of the extension's own pages: `popup.html`, `options.html`… */
  extensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** The id that the extension's own pages get here; Firefox draws one by lot for each profile unless told. */
const host = '6f7a1c52-3d0e-4b8f-9a67-0c2d5e814f14'
const addOn = 'fortnight@fortnight.example'

/** Starts it; `allowed` are optional hosts that are allowed from the start. */
export async function startFirefox(
  executable: string,
  build: string,
  allowed: readonly string[] = [],
): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'fortnight-firefox-'))
  const extensionFolder = join(folder, 'extension')
  cpSync(build, extensionFolder, { recursive: true })
  if (allowed.length > 0) allowFromTheStart(extensionFolder, allowed)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    // Without this, WebDriver may not open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }) },
  })
  const requests: SeenRequest[] = []
  const [first] = await browser.pages()
  await servePractice(first ?? (await browser.newPage()), requests)
  await browser.installExtension(extensionFolder)
  const blank = async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }
  return {
    browser,
    requests,
    async open(address) {
      const page = await blank()
      await page.goto(address)
      return page
    },
    async extensionPage(path) {
      const page = await blank()
      await goToOwnPage(page, `moz-extension://${host}/${path}`)
      return page
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const blockedRequest = v.object({
  isBlocked: v.boolean(),
  request: v.object({ request: v.string(), url: v.string(), method: v.string() }),
})

/** Answers every request of the browser from the practice sites, those of windows that open later too. */
async function servePractice(page: Page, requests: SeenRequest[]): Promise<void> {
  const { session } = bidiOf(page)
  await session.send('session.subscribe', { events: ['network.beforeRequestSent'] })
  await session.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  })
  session.on('network.beforeRequestSent', (parameters) => {
    const seen = v.safeParse(blockedRequest, parameters)
    if (!seen.success || !seen.output.isBlocked) return
    const { request, url, method } = seen.output.request
    const answer = respond(new URL(url), method)
    requests.push({ method, address: url, answered: answer !== undefined })
    const send =
      answer === undefined
        ? session.send('network.failRequest', { request })
        : session.send('network.provideResponse', {
            request,
            statusCode: answer.status,
            reasonPhrase: 'As practised',
            headers: Object.entries(answer.headers).map(([name, value]) => ({
              name,
              value: { type: 'string', value },
            })),
            body: { type: 'string', value: answer.body },
          })
    // A page that is closed meanwhile no longer waits for its answer.
    send.catch(() => undefined)
  })
}

/** Firefox tells WebDriver nothing about an extension page's loading, so the page itself is asked. */
async function goToOwnPage(page: Page, url: string): Promise<void> {
  const { context, session } = bidiOf(page)
  await session.send('browsingContext.navigate', { context, url, wait: 'none' })
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const state = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '')
    if (state.startsWith('moz-extension:') && state.endsWith('complete')) return
  }
  throw new Error(`${url} did not load`)
}
