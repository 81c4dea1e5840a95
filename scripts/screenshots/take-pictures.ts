import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Chromium, startChromium } from '../../tests/practice/chromium.ts'
import type { WordLanguage } from '../../utils/platform/languages.ts'
import { bringInStage } from './bring-in-stage.ts'
import { allowedForPictures } from './networks.ts'
import { type Picture, type Studio, stages } from './picture.ts'
import { smallerPng } from './smaller-png.ts'
import { wordsOf } from './words.ts'

export interface Session {
  /** The browser's executable. */
  executable: string
  /** The folder of the build. */
  build: string
  colorScheme: 'light' | 'dark'
  language: WordLanguage
  /** Where the pictures go. */
  folder: string
  pictures: readonly Picture[]
  onTaken(file: string): void
}

/** Whatever moves has come to rest, and buttons of a fresh dialog look as they stay. */
const restMs = 600
/** Around a part of a page, in CSS pixels. */
const margin = 24

/** Takes the pictures in one theme, all in one browser, stage by stage; those that fail are told at the end. */
export async function takePictures(session: Session): Promise<readonly string[]> {
  const { executable, build, colorScheme, pictures } = session
  const chromium = await startChromium({
    executable,
    build,
    headless: true,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    allowed: allowedForPictures,
  })
  const failed: string[] = []
  try {
    await chooseLanguage(chromium, session.language)
    for (const stage of stages) {
      const wanted = pictures.filter((picture) => picture.stage === stage)
      if (wanted.length === 0) continue
      await bringInStage(chromium, stage)
      for (const picture of wanted) {
        await take(chromium, picture, session).catch((error: unknown) => {
          failed.push(`${picture.name}-${colorScheme}: ${String(error)}`)
        })
      }
    }
  } finally {
    await chromium.close()
  }
  return failed
}

async function take(chromium: Chromium, picture: Picture, session: Session): Promise<void> {
  const { name, size } = picture
  const afterwards: (() => Promise<void>)[] = []
  const opened: Page[] = []
  const sized = async (page: Page) => {
    opened.push(page)
    await page.setViewportSize(size)
    return page
  }
  const studio: Studio = {
    chromium,
    say: wordsOf(session.language),
    later: (work) => void afterwards.push(work),
    ownPage: async (path) => sized(await chromium.extensionPage(path)),
    async open(address) {
      const page = await sized(await chromium.context.newPage())
      await page.goto(address)
      return page
    },
  }
  try {
    const page = await picture.prepare(studio)
    await page.waitForTimeout(restMs)
    const file = `${name}-${session.colorScheme}.png`
    writeFileSync(join(session.folder, file), smallerPng(await photograph(page, picture)))
    session.onTaken(file)
    for (const work of afterwards) await work()
  } finally {
    for (const page of opened) await page.close()
  }
}

async function photograph(page: Page, { size, part, from, isWhole, isSharp }: Picture): Promise<Buffer> {
  const scale = isSharp ? 'device' : 'css'
  const fullPage = isWhole === true
  if (part !== undefined) {
    const box = await page.locator(part).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left, y: top + scrollY, width, height }
    })
    const clip = { x: box.x - margin, y: box.y, width: box.width + 2 * margin, height: box.height }
    return page.screenshot({ scale, fullPage, clip })
  }
  const clip = from && { ...from, width: size.width - from.x, height: size.height - from.y }
  return page.screenshot({ scale, fullPage, ...(clip && { clip }) })
}

async function chooseLanguage(chromium: Chromium, language: WordLanguage): Promise<void> {
  if (language === 'en') return
  const page = await chromium.extensionPage('options.html')
  await page.locator('#language select').selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor()
  await page.close()
}
