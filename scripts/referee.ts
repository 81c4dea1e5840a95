import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startChromium } from '../tests/practice/chromium.ts'
import { subjects } from '../tests/practice/mailbox.ts'
import { provideBrowser, thisMachine } from './browsers.ts'

/**
 * `npm run referee`: lets InboxSDK, which nobody here wrote, say how faithful the practice mailbox is: which composes,
 * recipients, presending events, threads and messages it recognises. Its package stands in tests/referee, apart from
 * ours, and is installed on the first run.
 */

interface Seen {
  ready?: string
  composes: {
    inline: boolean
    reply: boolean
    to: string[]
    subject: string
    text: string
    fullscreen?: boolean
    minimized?: boolean
    draft?: string | null
    events: string[]
  }[]
  threads: { subject: string; id?: string }[]
  messages: { from: string; id?: string }[]
  errors: string[]
}

interface Finding {
  what: string
  recognised: boolean
  detail: string
  /** Why it can't be recognised on any stand-in. */
  exception?: string
}

const folder = fileURLToPath(new URL('../tests/referee/', import.meta.url))
const packageFolder = join(folder, 'node_modules/@inboxsdk/core')
const mailbox = 'https://mail.google.com/mail/u/0/'
const patienceMs = 8_000

const parts = {
  compose: '.T-I-KE[gh="cm"]',
  to: '.M9 .anm[name="to"] input',
  subject: '.M9 input[name="subjectbox"]',
  body: '.M9 [g_editable="true"]',
  send: '.M9 [role="button"][jslog^="32601"]',
  reply: '[role="main"]:not([style*="none"]) .ams.bkH',
  fullScreen: '.Hm .Hq',
  minimise: '.Hm .Hl',
} as const

async function main(): Promise<number> {
  if (!install()) return 2
  const browser = provideBrowser('chromium', thisMachine())
  if (!browser.found) {
    process.stderr.write(`${browser.reason}\n`)
    return 2
  }
  const build = extension()
  const chromium = await startChromium({
    executable: browser.path,
    build,
    headless: true,
    viewport: { width: 1280, height: 900 },
  })
  try {
    const findings: Finding[] = []
    for (const look of [looksAtComposes, looksAtAnswers, looksAtScheduling, looksAtPopOuts]) {
      const page = await chromium.open(mailbox)
      findings.push(...(await look(page).catch((error: unknown) => [unseen(look.name, error)])))
      await page.close()
    }
    return report(findings)
  } finally {
    await chromium.close()
    rmSync(build, { recursive: true, force: true })
  }
}

function unseen(what: string, error: unknown): Finding {
  return {
    what,
    recognised: false,
    detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
  }
}

/** True once the package is there. */
function install(): boolean {
  if (existsSync(packageFolder)) return true
  const parameters = ['install', '--no-audit', '--no-fund', '--no-package-lock']
  const run = spawnSync('npm', parameters, { cwd: folder, encoding: 'utf8' })
  if (run.status !== 0) process.stderr.write(`The referee could not be installed.\n${run.stderr}\n`)
  return run.status === 0
}

/** The smallest extension that InboxSDK runs in. */
function extension(): string {
  const built = mkdtempSync(join(tmpdir(), 'referee-'))
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) {
    copyFileSync(join(packageFolder, file), join(built, file))
  }
  copyFileSync(join(folder, 'watch.js'), join(built, 'watch.js'))
  const matches = ['https://mail.google.com/*']
  const manifest = {
    manifest_version: 3,
    name: 'Referee',
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: matches,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['inboxsdk.js', 'watch.js'], run_at: 'document_end' }],
  }
  writeFileSync(join(built, 'manifest.json'), JSON.stringify(manifest))
  return built
}

async function looksAtComposes(page: Page): Promise<readonly Finding[]> {
  const ready = await seenWhen(page, ({ ready }) => ready !== undefined)
  await page.click(parts.compose)
  await page.locator(parts.to).fill('dana.whitfield@larkspur.example')
  await page.keyboard.press('Enter')
  await page.click(parts.subject)
  await page.keyboard.type('A question')
  await page.click(parts.body)
  await page.keyboard.type('Hello Dana')
  const first = await seenWhen(
    page,
    ({ composes }) => composes[0]?.to.length === 1 && composes[0].text !== '',
  )
  await page.click(parts.fullScreen)
  const full = await seenWhen(page, ({ composes }) => composes[0]?.fullscreen === true)
  await page.click(parts.fullScreen)
  await seenWhen(page, ({ composes }) => composes[0]?.fullscreen === false)
  await page.click(parts.minimise)
  const small = await seenWhen(page, ({ composes }) => composes[0]?.minimized === true)
  await page.click(parts.minimise)
  await seenWhen(page, ({ composes }) => composes[0]?.minimized === false)
  await page.click(parts.compose)
  const two = await seenWhen(page, ({ composes }) => composes.length === 2)
  await page.locator(parts.send).filter({ visible: true }).last().click()
  const sent = await seenWhen(page, ({ composes }) =>
    composes.some(({ events }) => events.includes('presending')),
  )
  const compose = first.composes[0]
  const events = sent.composes.flatMap((each) => each.events)
  return [
    { what: 'the account', recognised: ready.ready !== undefined, detail: ready.ready ?? '' },
    { what: 'a docked compose', recognised: compose !== undefined, detail: String(first.composes.length) },
    { what: 'its recipients', recognised: compose?.to.length === 1, detail: String(compose?.to) },
    { what: 'its subject', recognised: compose?.subject === 'A question', detail: compose?.subject ?? '' },
    { what: 'its text', recognised: compose?.text === 'Hello Dana', detail: compose?.text ?? '' },
    { what: 'full screen', recognised: full.composes[0]?.fullscreen === true, detail: '' },
    { what: 'minimised', recognised: small.composes[0]?.minimized === true, detail: '' },
    { what: 'a second compose', recognised: two.composes.length === 2, detail: String(two.composes.length) },
    { what: 'presending by a press', recognised: events.includes('presending'), detail: events.join(' ') },
  ]
}

async function looksAtAnswers(page: Page): Promise<readonly Finding[]> {
  await seenWhen(page, ({ ready }) => ready !== undefined)
  await page.locator('tr.zA', { hasText: subjects.waiting }).first().click()
  const open = await seenWhen(
    page,
    ({ threads, messages }) => threads[0]?.id !== undefined && messages[0]?.id !== undefined,
  )
  const before = open.messages.length
  await page.locator(parts.reply).last().click()
  await page.locator(parts.body).last().click()
  await page.keyboard.type('Hello again')
  const answer = await seenWhen(page, ({ composes }) => composes[0]?.text !== '')
  await page.keyboard.press('Control+Enter')
  const sent = await seenWhen(page, ({ composes }) => composes[0]?.events.includes('presending') === true)
  const after = await seenWhen(page, ({ messages }) => messages.length > before)
  const compose = answer.composes[0]
  return [
    {
      what: 'a conversation',
      recognised: open.threads[0]?.id !== undefined,
      detail: open.threads[0]?.id ?? '',
    },
    {
      what: 'its subject',
      recognised: open.threads[0]?.subject === subjects.waiting,
      detail: open.threads[0]?.subject ?? '',
    },
    {
      what: 'its messages',
      recognised: open.messages.every(({ id, from }) => Boolean(id && from)),
      detail: `${before}`,
    },
    { what: 'an answer in it', recognised: compose?.inline === true && compose.reply, detail: '' },
    { what: 'its recipients', recognised: compose?.to.length === 1, detail: String(compose?.to) },
    {
      what: 'presending by Ctrl+Enter',
      recognised: sent.composes[0]?.events.includes('presending') === true,
      detail: String(sent.composes[0]?.events),
    },
    {
      what: 'the message of the answer just sent',
      recognised: after.messages.length > before,
      detail: `${after.messages.length}`,
      exception: 'needs Gmail’s own reading interface',
    },
  ]
}

async function looksAtScheduling(page: Page): Promise<readonly Finding[]> {
  await seenWhen(page, ({ ready }) => ready !== undefined)
  await page.click(parts.compose)
  await page.locator(parts.to).fill('dana.whitfield@larkspur.example')
  await page.keyboard.press('Enter')
  await seenWhen(page, ({ composes }) => composes[0]?.to.length === 1)
  await page.locator('.M9 .Up [aria-haspopup="true"]').click()
  await page.locator('[selector="scheduledSend"]').click()
  const opened = await seenWhen(
    page,
    ({ composes }) => composes[0]?.events.includes('scheduleSendMenuOpening') === true,
  )
  const events = opened.composes[0]?.events ?? []
  return [
    {
      what: 'the schedule dialog',
      recognised: events.includes('scheduleSendMenuOpening'),
      detail: events.join(' '),
    },
  ]
}

async function looksAtPopOuts(page: Page): Promise<readonly Finding[]> {
  await page.goto(`${mailbox}?view=cm&fs=1&tf=1&to=dana.whitfield@larkspur.example`)
  const linked = await seenWhen(page, ({ composes }) => composes[0]?.to.length === 1)
  await page.goto(mailbox)
  await page.locator('tr.zA', { hasText: subjects.waiting }).first().click()
  const open = await seenWhen(page, ({ threads }) => threads[0]?.id !== undefined)
  await page.goto(
    `${mailbox}popout?th=${encodeURIComponent(`#thread-f:${BigInt(`0x${open.threads[0]?.id ?? '0'}`)}`)}`,
  )
  const popped = await seenWhen(page, ({ errors, messages }) => errors.length + messages.length > 0)
  return [
    {
      what: 'a compose from a link, in a window of its own',
      recognised: linked.composes[0]?.to.length === 1,
      detail: String(linked.composes[0]?.to),
    },
    {
      what: 'a conversation popped out',
      recognised: popped.messages.length > 0,
      detail: String(popped.messages.length),
      exception: 'InboxSDK refuses windows that are popped out',
    },
  ]
}

/** What was seen once it fits, or after a while, whatever it is then. */
async function seenWhen(page: Page, fits: (seen: Seen) => boolean): Promise<Seen> {
  const end = performance.now() + patienceMs
  for (;;) {
    const seen = await page.evaluate<Seen>(
      `JSON.parse(document.documentElement.dataset.referee ?? '{"composes":[],"threads":[],"messages":[],"errors":[]}')`,
    )
    if (fits(seen) || performance.now() > end) return seen
    await page.waitForTimeout(100)
  }
}

function report(findings: readonly Finding[]): number {
  for (const { what, recognised, detail, exception } of findings) {
    const mark = recognised ? 'yes' : exception === undefined ? 'NO ' : 'no '
    const why = recognised || exception === undefined ? detail : exception
    process.stdout.write(`${mark}  ${what}${why === '' ? '' : `: ${why}`}\n`)
  }
  const missed = findings.filter(({ recognised, exception }) => !recognised && exception === undefined)
  process.stdout.write(
    missed.length === 0
      ? '\nThe referee recognises the practice mailbox.\n'
      : `\nThe referee does not recognise ${missed.length} of ${findings.length}.\n`,
  )
  return missed.length === 0 ? 0 : 1
}

process.exitCode = await main()
