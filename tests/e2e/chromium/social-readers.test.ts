import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, thisMachine } from '../../../scripts/browsers.ts'
import { bundleReaders } from '../../../scripts/inspect/bundle.ts'
import { respond } from '../../practice/web.ts'
import { type ExpectedPage, expectedPages, savedPagePath } from '../../unit/sites/expected-pages.ts'

interface Inspected {
  site: string
  page: string
  person: { id?: string; opaqueId?: string; name?: string } | null
  controls: readonly { act: string; who: string | null; path: string }[]
  [more: string]: unknown
}

let browser: Browser
let readers: string

beforeAll(async () => {
  const found = findBrowser('chromium', thisMachine())
  if (!found.found) throw new Error(found.reason)
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  browser = await chromium.launch({ executablePath: found.path, args })
  readers = await bundleReaders()
})

afterAll(() => browser.close())

/** What is seen of the page, in the same moment as something was done in it. */
async function inspect(page: Page, done = ''): Promise<Inspected> {
  const line: unknown = await page.evaluate(
    `(() => { ${readers}\n${done}\nreturn fortnightInspect.inspect(location.href) })()`,
  )
  return JSON.parse(String(line))
}

describe('practice pages, read as the extension reads them', () => {
  async function open(address: string): Promise<Page> {
    const page = await browser.newPage()
    await page.route('**/*', (route) => {
      const answer = respond(new URL(route.request().url()), route.request().method())
      return answer === undefined ? route.abort() : route.fulfill(answer)
    })
    await page.goto(address)
    await page.locator('main, [role="main"]').first().waitFor()
    return page
  }

  const acts = ({ controls }: Inspected) => controls.map(({ act, who }) => `${act} ${who}`)

  it('shows a LinkedIn profile with strangers beside it, in both builds of the site', async () => {
    const page = await open('https://www.linkedin.com/in/dana-whitfield/')
    const seen = await inspect(page)
    expect(seen.person).toMatchObject({ id: 'dana-whitfield', name: 'Dana Whitfield' })
    expect(acts(seen)).toEqual([
      'connect dana-whitfield',
      'message dana-whitfield',
      'follow dana-whitfield',
      'more null',
    ])
    const classic = await inspect(await open('https://www.linkedin.com/in/tomas-ferreira/'))
    expect(acts(classic)).toEqual(['connect tomas-ferreira', 'message tomas-ferreira'])
  })

  it('knows the dialog of an invitation and the chat in the shadow root', async () => {
    const page = await open('https://www.linkedin.com/in/dana-whitfield/')
    await page.locator('[componentkey$="Topcard"] [href*="/messaging/compose/"]').click()
    const chat = await inspect(page)
    expect(chat.controls.find(({ act }) => act === 'send')).toMatchObject({ who: 'dana-whitfield' })
    expect(chat.controls.find(({ act }) => act === 'send')?.path).toContain(' >>> ')
    await page.locator('[componentkey$="Topcard"] [href*="custom-invite"]').click()
    const dialog = await inspect(page)
    expect(dialog).toMatchObject({ page: 'invite-dialog', step: 'choice' })
    expect(acts(dialog)).toContain('invite-send dana-whitfield')
  })

  it('never takes one person for the next while the page is still changing', async () => {
    const page = await open('https://www.linkedin.com/in/dana-whitfield/')
    // The practice page waits a moment before it changes, which a test that comes back to it may not catch.
    const seen = await inspect(
      page,
      `history.pushState(null, '', '/in/casey-lund/'); dispatchEvent(new PopStateEvent('popstate'))`,
    )
    expect(seen).toMatchObject({ person: { id: 'dana-whitfield' }, settled: false })
    await page.getByRole('heading', { name: 'Casey Lund' }).waitFor()
    expect(await inspect(page)).toMatchObject({ person: { id: 'casey-lund' }, settled: true })
  })

  it('shows a Facebook profile in any language, and a business as nobody', async () => {
    for (const language of ['en', 'de', 'ja', 'xx']) {
      const seen = await inspect(await open(`https://www.facebook.com/dana.whitfield.9?hl=${language}`))
      expect(seen.person).toMatchObject({ id: 'dana.whitfield.9', name: 'Dana Whitfield' })
      expect(acts(seen).slice(0, 1), language).toEqual(['connect dana.whitfield.9'])
      expect(acts(seen), language).toContain('message dana.whitfield.9')
      expect(acts(seen), language).toContain('connect tomas.ferreira.pt')
    }
    const business = await inspect(await open('https://www.facebook.com/larkspurrobotics'))
    expect(business).toMatchObject({ page: 'company', person: null, controls: [] })
  })
})

const pages = [...expectedPages(true), ...expectedPages(false)]

describe.skipIf(pages.length === 0)('pages kept for measuring, through the inspect tool', () => {
  let lines: readonly Inspected[] = []
  let page: Page

  beforeAll(async () => {
    page = await browser.newPage()
    const tool = fileURLToPath(new URL('../../../scripts/inspect.ts', import.meta.url))
    const asked = pages.flatMap((page) => [savedPagePath(page.file), '--url', page.url])
    const printed = execFileSync(process.execPath, [tool, ...asked], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    })
    lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }, 180_000)

  it.each(pages.map((page, index) => [page.file, page, index] as const))('%s', async (_, wanted, index) => {
    const seen = lines[index]
    expect(seen).toMatchObject({ site: wanted.site, page: wanted.page })
    expect(seen?.person?.name ?? null).toBe(wanted.person?.name ?? null)
    await openSaved(page, wanted)
    const at = async (selector: string) => {
      for (const control of seen?.controls ?? []) {
        const args: [string, string] = [control.path, selector]
        if (await page.evaluate(isAmong, args)) return control
      }
      return undefined
    }
    for (const { sel, act, who } of wanted.controls) {
      expect(await at(sel), sel).toMatchObject(who === undefined ? { act } : { act, who })
    }
    for (const { sel, why } of wanted.decoys) expect(await at(sel), why).toBeUndefined()
  })
})

/** Runs in the page: whether the path fits exactly one element, and that one is among those of the selector. */
function isAmong([path, selector]: [string, string]): boolean {
  const [one, ...others] = document.querySelectorAll(path)
  return one !== undefined && others.length === 0 && [...document.querySelectorAll(selector)].includes(one)
}

async function openSaved(page: Page, { file, url }: ExpectedPage): Promise<void> {
  await page.unrouteAll()
  const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html'
  const body = readFileSync(savedPagePath(file), 'utf8')
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: `${type}; charset=utf-8`,
          body,
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  )
  await page.goto(url, { waitUntil: 'domcontentloaded' })
}
