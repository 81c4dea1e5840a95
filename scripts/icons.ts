import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium, type Page } from 'playwright-core'
import { provideBrowser, thisMachine } from './browsers.ts'

/** Draws public/icon/*.png from assets/icon.svg, in the sizes that browsers ask for. */

const sizes = [16, 32, 48, 96, 128]
const source = new URL('../assets/icon.svg', import.meta.url)
const target = new URL('../public/icon/', import.meta.url)

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${address}" width="${size}" height="${size}">`,
  )
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  return page.screenshot({ omitBackground: true })
}

const found = provideBrowser('chromium', thisMachine())
if (!found.found) {
  console.error(found.reason)
  process.exit(1)
}
const browser = await chromium.launch({ executablePath: found.path })
try {
  const page = await browser.newPage()
  const svg = await readFile(source, 'utf8')
  await mkdir(target, { recursive: true })
  for (const size of sizes) await writeFile(new URL(`${size}.png`, target), await draw(page, svg, size))
} finally {
  await browser.close()
}
