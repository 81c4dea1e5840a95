import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import { bidiOf } from './bidi.ts'
import { respond } from './web.ts'

/** Firefox with the built extension, in a fresh profile, with the practice sites at their real addresses. */
export interface Firefox {
  browser: Browser
  open(address: string): Promise<Page>
  /** One of the extension's own pages: `popup.html`, `options.html`… */
  extensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** The id that the extension's own pages get here; Firefox draws one by lot for each profile unless told. */
const host = '6f7a1c52-3d0e-4b8f-9a67-0c2d5e814f14'
const addOn = 'fortnight@fortnight.example'

export async function startFirefox(executable: string, build: string): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'fortnight-firefox-'))
  const extensionFolder = join(folder, 'extension')
  cpSync(build, extensionFolder, { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    // Without this, WebDriver may not open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }) },
  })
  await browser.installExtension(extensionFolder)
  const blank = async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }
  return {
    browser,
    async open(address) {
      const page = await blank()
      await serve(page)
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

/** Answers the page's requests from the practice sites; a window that it opens has to be served too. */
export async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    void answer(request)
  })
}

async function answer(request: HTTPRequest): Promise<void> {
  const address = new URL(request.url())
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return request.continue()
  const response = respond(address, request.method())
  if (response === undefined) return request.abort('addressunreachable')
  return request.respond({ ...response, headers: { ...response.headers } })
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
