import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as v from 'valibot'
import { allowFromTheStart, takeAway } from './allow-from-the-start.ts'
import { bidiOf } from './bidi.ts'
import { respond, type SeenRequest } from './web.ts'

/** Firefox with the built extension, in a fresh profile, with the practice sites at their real addresses. */
export interface Firefox {
  browser: Browser
  /** Every request that was asked for. */
  requests: readonly SeenRequest[]
  /** The folder that downloads go to. */
  downloads: string
  open(address: string): Promise<Page>
  /** The same in a private window. */
  openPrivately(address: string): Promise<Page>
  /** One of the extension's own pages: `popup.html`, `options.html`… */
  extensionPage(path: string): Promise<Page>
  /** The extension's event page: `running`, `stopped`… */
  backgroundState(): Promise<string>
  /** Ends it as the browser does after a while of idleness; false when there was none to end. */
  stopBackground(): Promise<boolean>
  /** *Work Offline* of the menu: no page has a connection, and each is told. */
  offline(isOffline: boolean): Promise<void>
  /** Puts the same build in the place of the one that runs, as an update does, with everything left open. */
  update(): Promise<void>
  close(): Promise<void>
  /** Closes the page that opens after the installation, as soon as it is there. */
  closeWelcome(): Promise<void>
  /** Ends the browser at once, with nothing written or said any more. */
  kill(): Promise<void>
}

export interface FirefoxOptions {
  executable: string
  /** The folder of the build, `.output/firefox-mv3`. */
  build: string
  /** Optional hosts that are allowed from the start. */
  allowed?: readonly string[]
  /** Answers yes to the browser's own question whenever a permission is asked for: nobody is there to press it. */
  allowWhatIsAskedFor?: boolean
  /** Permissions that the loaded copy of the manifest goes without, as `unlimitedStorage` where a disk is to be full. */
  without?: readonly string[]
  /** Further settings of the browser, by their names in `about:config`. */
  preferences?: Readonly<Record<string, string | number | boolean>>
  /** The folder of the profile and of the build, for a browser that is started again; the caller removes it. */
  home?: string
}

/** The id that the extension's own pages get here; Firefox draws one by lot for each profile unless told. */
const host = '6f7a1c52-3d0e-4b8f-9a67-0c2d5e814f14'
const addOn = 'fortnight@fortnight.example'

/** Starts it; the build is copied first, so that a rebuild does not change what is running. */
export async function startFirefox({
  executable,
  build,
  allowed = [],
  allowWhatIsAskedFor = false,
  without = [],
  preferences = {},
  home,
}: FirefoxOptions): Promise<Firefox> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'fortnight-firefox-'))
  const extensionFolder = join(folder, 'extension')
  const downloads = join(folder, 'downloads')
  const profile = join(folder, 'profile')
  for (const each of [downloads, profile]) mkdirSync(each, { recursive: true })
  cpSync(build, extensionFolder, { recursive: true })
  if (allowed.length > 0) allowFromTheStart(extensionFolder, allowed)
  if (without.length > 0) takeAway(extensionFolder, without)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    ...(home !== undefined && { userDataDir: profile }),
    // Without this, WebDriver may not open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
      'extensions.webextOptionalPermissionPrompts': !allowWhatIsAskedFor,
      // An unsigned add-on is loaded for one run; what it has kept is there for the next, as a signed one's is.
      'extensions.webextensions.keepStorageOnUninstall': home !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': home !== undefined,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...preferences,
    },
  })
  const requests: SeenRequest[] = []
  const first = (await browser.pages())[0] ?? (await browser.newPage())
  await servePractice(first, requests)
  await browser.installExtension(extensionFolder)
  const sized = async (page: Page) => {
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }
  const blank = async () => sized(await browser.newPage())
  return {
    browser,
    requests,
    downloads,
    async open(address) {
      const page = await blank()
      await page.goto(address)
      return page
    },
    async openPrivately(address) {
      const before = new Set(await browser.pages())
      const isPrivate = 'PrivateBrowsingUtils.isWindowPrivate(OpenBrowserWindow({ private: true }))'
      if (!(await inBrowser<boolean>(first, isPrivate))) throw new Error('This window is not private')
      const page = await sized(
        await eventually('the private window', async () =>
          (await browser.pages()).find((each) => !before.has(each)),
        ),
      )
      await page.goto(address)
      return page
    },
    backgroundState: () => inBrowser(first, `${extension}.backgroundState`),
    stopBackground: () =>
      inBrowser(
        first,
        `(async () => {
          const was = ${extension}.backgroundState
          await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
          return was === 'running'
        })()`,
      ),
    async offline(isOffline) {
      await inBrowser(first, `(Services.io.manageOfflineStatus = false, Services.io.offline = ${isOffline})`)
    },
    // WebDriver may not be told of a tab that begins as an extension's page; the browser knows all of its own.
    async closeWelcome() {
      const close = `(() => {
        const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'))
        if (welcome !== undefined) gBrowser.removeTab(welcome)
        return welcome !== undefined
      })()`
      await eventually('the welcome page', async () => (await inBrowser<boolean>(first, close)) || undefined)
    },
    async update() {
      await browser.installExtension(extensionFolder)
    },
    async extensionPage(path) {
      const page = await blank()
      await goToOwnPage(page, `moz-extension://${host}/${path}`)
      return page
    },
    async close() {
      await browser.close()
      if (home === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    async kill() {
      const running = browser.process()
      if (running === null || running.exitCode !== null) return
      const gone = new Promise((resolve) => running.once('exit', resolve))
      running.kill('SIGKILL')
      await gone
    },
  }
}

/** The extension as the browser itself knows it. */
const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension`

const contexts = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) })
const evaluated = v.object({ result: v.object({ result: v.object({ value: v.unknown() }) }) })

/** Evaluates in the browser's own window, which may do what its users and its idle timer do. */
async function inBrowser<Value>(page: Page, expression: string): Promise<Value> {
  const { session } = bidiOf(page)
  const tree = v.parse(contexts, await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
  const [window] = tree.result.contexts
  if (window === undefined) throw new Error('This Firefox has no window')
  const target = { context: window.context }
  const answer = await session.send('script.evaluate', { expression, target, awaitPromise: true })
  const parsed = v.safeParse(evaluated, answer)
  if (!parsed.success) throw new Error(`${expression}: ${JSON.stringify(answer).slice(0, 400)}`)
  return parsed.output.result.result.value as Value
}

async function eventually<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 300; tries += 1) {
    const value = await ask()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`There was never ${what}`)
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
  await eventually(url, async () => {
    const state = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '')
    return state.startsWith('moz-extension:') && state.endsWith('complete') ? true : undefined
  })
}
