import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { provideBrowser, thisMachine } from './browsers.ts'

/**
 * `npm run store-pictures`: the pictures that stores ask for, into docs/store: five of 1280 × 800, the small tile of 440 × 280
 * and the wide one of 1400 × 560, drawn from docs/pictures, which `npm run screenshots` makes.
 */
interface StorePicture {
  name: string
  width: number
  height: number
  says: string
  /** A picture of docs/pictures; the tiles have the mark instead. */
  shows?: string
}

const pictures: readonly StorePicture[] = [
  { name: '1-popup', width: 1280, height: 800, says: 'Every wait at a glance.', shows: 'popup-light' },
  { name: '2-pause', width: 1280, height: 800, says: 'Too early? It asks first.', shows: 'pause-light' },
  { name: '3-note', width: 1280, height: 800, says: 'The thank-you, on the day.', shows: 'note-light' },
  { name: '4-timeline', width: 1280, height: 800, says: 'Two weeks, kept for you.', shows: 'timeline-light' },
  {
    name: '5-friend-request',
    width: 1280,
    height: 800,
    says: 'A friend request can wait.',
    shows: 'friend-request-light',
  },
  { name: 'tile-small', width: 440, height: 280, says: 'Thank them. Wait two weeks. Ask once.' },
  { name: 'tile-wide', width: 1400, height: 560, says: 'Thank them. Wait two weeks. Ask once.' },
]

const docs = new URL('../docs/', import.meta.url)
const icon = await asAddress(new URL('../assets/icon.svg', import.meta.url), 'svg+xml')

const styles = `
  * { box-sizing: border-box; margin: 0 }
  body { display: grid; place-items: center; align-content: center; width: 100vw; height: 100vh; overflow: hidden; color: #10231c;
    background: linear-gradient(160deg, #f4faf7, #d9efe5); font-family: 'Inter', 'Segoe UI', system-ui, sans-serif }
  body.picture { grid-template-rows: auto 1fr; gap: 28px; padding: 44px 64px 56px }
  h1 { font-weight: 650; letter-spacing: -.02em; text-align: center; text-wrap: balance }
  .picture h1 { font-size: 44px }
  .picture img { max-width: 100%; max-height: 100%; min-height: 0; border-radius: 14px; box-shadow: 0 18px 50px #0f3d2d33 }
  .tile { gap: 4vh }
  .tile h1 { max-width: 86vw; font-size: clamp(26px, 4.2vw, 58px) }
  .tile img { width: clamp(76px, 11vw, 150px) }
`

async function asAddress(file: URL, type: string): Promise<string> {
  return `data:image/${type};base64,${(await readFile(file)).toString('base64')}`
}

async function draw(page: Page, { width, height, says, shows }: StorePicture): Promise<Buffer> {
  const picture = shows === undefined ? icon : await asAddress(new URL(`pictures/${shows}.png`, docs), 'png')
  const image = `<img alt="" src="${picture}">`
  const body = shows === undefined ? `${image}<h1>${says}</h1>` : `<h1>${says}</h1>${image}`
  await page.setViewportSize({ width, height })
  await page.setContent(
    `<style>${styles}</style><body class="${shows === undefined ? 'tile' : 'picture'}">${body}</body>`,
  )
  await page.locator('img').evaluate((element: HTMLImageElement) => element.decode())
  return page.screenshot()
}

const found = provideBrowser('chromium', thisMachine())
if (!found.found) {
  process.stderr.write(`${found.reason}\n`)
  process.exit(1)
}
const browser = await chromium.launch({ executablePath: found.path })
try {
  const target = new URL('store/', docs)
  await mkdir(target, { recursive: true })
  const page = await browser.newPage()
  for (const picture of pictures) {
    await writeFile(new URL(`${picture.name}.png`, target), await draw(page, picture))
    process.stdout.write(`${fileURLToPath(target)}${picture.name}.png\n`)
  }
} finally {
  await browser.close()
}
