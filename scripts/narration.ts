import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'

/** Tells the steps of a journey in the terminal and keeps a picture of each. */
export interface Narration {
  /** Where the pictures are. */
  folder: string
  /** Does a step, then tells it; what the step gives back is the page to take the picture of. */
  step(sentence: string, doing: () => Promise<Page>): Promise<void>
}

/** Begins a journey; `begun` (an instant) names the folder, below `screenshots/` in the working directory. */
export function narrate(begun: string, tell: (line: string) => void): Narration {
  const name = `tour-${begun.slice(0, 19).replaceAll(':', '-')}`
  const folder = join(process.cwd(), 'screenshots', name)
  mkdirSync(folder, { recursive: true })
  let number = 0
  return {
    folder: relative(process.cwd(), folder),
    async step(sentence, doing) {
      number += 1
      const picture = `${String(number).padStart(2, '0')}.png`
      tell(`${String(number).padStart(2, ' ')}. ${sentence}`)
      const page = await doing()
      // What appears softly has to have appeared.
      await page.waitForTimeout(500)
      await page.screenshot({ path: join(folder, picture) })
      tell(`    ${join(relative(process.cwd(), folder), picture)}`)
    },
  }
}
