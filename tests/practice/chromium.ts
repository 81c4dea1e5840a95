import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kill } from 'node:process'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { allowFromTheStart, takeAway } from './allow-from-the-start.ts'
import { respond, type SeenRequest } from './web.ts'

/** Chromium with the built extension, in a fresh profile, with the practice sites at their real addresses. */
export interface Chromium {
  context: BrowserContext
  /** The extension's id, the host of its own pages. */
  id: string
  /** The copy of the build that is loaded. */
  extensionFolder: string
  open(address: string): Promise<Page>
  /** One of the extension's own pages: `popup.html`, `options.html`… */
  extensionPage(path: string): Promise<Page>
  /** The extension's service worker, started if need be. */
  worker(): Promise<Worker>
  /** Ends it as the browser does after a while of idleness; false when there was none to end. */
  stopWorker(): Promise<boolean>
  /** Every request that was asked for. */
  requests: readonly SeenRequest[]
  /** Puts the same build in the place of the one that runs, as an update does, with everything left open. */
  update(): Promise<void>
  /** Ends the whole browser at once, as a crash or a power cut does: nothing of it gets to finish anything. */
  kill(): Promise<void>
  close(): Promise<void>
}

export interface ChromiumOptions {
  executable: string
  /** The folder of the build, `.output/chrome-mv3`. */
  build: string
  headless: boolean
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number } | null
  deviceScaleFactor?: number
  /**
   * Optional hosts that are allowed from the start. The browser's own question can't be answered without a screen, so
   * the loaded copy of the manifest asks for them on installation; the build stays as it is.
   */
  allowed?: readonly string[]
  /** Permissions that the loaded copy of the manifest goes without, as `unlimitedStorage` where a disk is to be full. */
  without?: readonly string[]
  /** Further command line switches. */
  switches?: readonly string[]
  /**
   * The folder with profile and extension, for a browser that is started again; it stays when the browser is closed.
   * Without it everything is new, and gone afterwards.
   */
  home?: string
}

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For updates: only with it may the extension be loaded again.
  '--enable-unsafe-extension-debugging',
]

/** Starts it; the build is copied first, so that a rebuild does not change what is running. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const folder = realpathSync(options.home ?? newHome())
  const extensionFolder = join(folder, 'extension')
  if (!existsSync(extensionFolder)) {
    cpSync(options.build, extensionFolder, { recursive: true })
    if (options.allowed !== undefined) allowFromTheStart(extensionFolder, options.allowed)
    if (options.without !== undefined) takeAway(extensionFolder, options.without)
  }
  const { headless, colorScheme, viewport, deviceScaleFactor } = options
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: options.executable,
    headless,
    ...(colorScheme && { colorScheme }),
    ...(viewport !== undefined && { viewport }),
    ...(deviceScaleFactor && viewport && { deviceScaleFactor }),
    args: [
      ...quiet,
      ...(options.switches ?? []),
      // Chromium's sandbox refuses to run as root, which is who containers and build machines often are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
  })
  const requests: SeenRequest[] = []
  context.setDefaultTimeout(10_000)
  await servePractice(context, requests)
  const id = idOfFolder(extensionFolder)
  return {
    context,
    id,
    extensionFolder,
    requests,
    worker: () => firstWorker(context),
    stopWorker: () => stopWorker(context),
    async open(address) {
      const page = await context.newPage()
      await page.goto(address)
      return page
    },
    async extensionPage(path) {
      const page = await context.newPage()
      await goToOwnPage(page, `chrome-extension://${id}/${path}`)
      return page
    },
    update: () => putInPlace(context, extensionFolder),
    async kill() {
      const process = await processOf(context)
      kill(process, 'SIGKILL')
      await context.close().catch(() => undefined)
    },
    async close() {
      await context.close()
      if (options.home === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** An empty folder for a browser's profile and its copy of the extension. */
export function newHome(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'fortnight-chromium-')))
}

/** The number of the browser's own process. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const own = processInfo.find(({ type }) => type === 'browser')
  if (own === undefined) throw new Error('This Chromium does not say which process it is')
  return own.id
}

/** In its first moments Chromium may not have loaded the extension yet, and blocks its pages. */
async function goToOwnPage(page: Page, address: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await page.goto(address)
      return
    } catch (error) {
      if (tries === 10 || !String(error).includes('ERR_BLOCKED_BY_CLIENT')) throw error
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
}

/** Chromium gives an unpacked extension an id made of where it lies. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
}

async function servePractice(context: BrowserContext, requests: SeenRequest[]): Promise<void> {
  await context.route(
    (address) => address.protocol === 'https:' || address.protocol === 'http:',
    async (route) => {
      const request = route.request()
      const answer = respond(new URL(request.url()), request.method())
      requests.push({
        method: request.method(),
        address: request.url(),
        answered: answer !== undefined,
      })
      await (answer === undefined ? route.abort('addressunreachable') : route.fulfill(answer))
    },
  )
}

async function stopWorker(context: BrowserContext): Promise<boolean> {
  const browser = context.browser()
  if (!browser) throw new Error('This Chromium has no browser session')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const workers = targetInfos.filter(({ type }) => type === 'service_worker')
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId })
  await session.detach()
  return workers.length > 0
}

async function putInPlace(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('This Chromium has no browser session')
  // Playwright's list of methods is older than this one.
  await Reflect.apply(session.send, session, ['Extensions.loadUnpacked', { path }])
  await session.detach()
}
