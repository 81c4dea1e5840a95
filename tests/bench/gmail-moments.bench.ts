import type { Page } from 'playwright-core'
import { findBrowser, thisMachine } from '../../scripts/browsers.ts'
import { type ContentWorld, contentWorld } from '../e2e/chromium/content-world.ts'
import { startChromium } from '../practice/chromium.ts'
import { subjects } from '../practice/mailbox.ts'
import { practiceTimelineNow } from '../practice/timeline.ts'
import { lookOn } from './gmail/look-on.ts'
import { percentile } from './gmail/statistics.ts'
import { machine, quick } from './machine.ts'
import { restore } from './restore.ts'

/**
 * The moments that one who writes would notice, in milliseconds in the page: from opening an answer to what is said in
 * it, from the last recipient to the verdict in memory, from pressing Send to the pause or to the mail's leaving; the
 * last with a background that was ended too.
 */
const runs = quick ? 2 : 21
const tracked = 'dana.whitfield@larkspur.example'
const stranger = 'visitor@gallery.example'
const text = 'Hello Dana, I wanted to ask whether there is any news about my application. Best, Ada'
const parts = {
  compose: '.T-I-KE[gh="cm"]',
  to: '.M9 .anm[name="to"] input',
  body: '.M9 [g_editable="true"]',
  reply: '[role="main"]:not([style*="none"]) .ams.bkH',
  discard: '.M9 .oh',
} as const

const found = findBrowser('chromium', thisMachine())
if (!found.found) throw new Error(found.reason)
const chromium = await startChromium({
  executable: found.path,
  build: '.output/chrome-mv3',
  headless: true,
  viewport: { width: 1280, height: 900 },
})
console.log(`moments in Gmail: ${machine()}`)
console.log('moment\tmedian ms\tleast\t95 of 100\tmost')
try {
  await restore(chromium, practiceTimelineNow().events)
  await each('answer opened, first in the tab, to the note shown', openedAnswer)
  await each('answer opened, later ones, to the note shown', reopenedAnswer)
  await each('last recipient, tracked, to the verdict in memory', (page, world) =>
    lastRecipient(page, world, tracked),
  )
  await each('last recipient, nobody tracked, to the answer in memory', (page, world) =>
    lastRecipient(page, world, stranger),
  )
  await each('Send pressed, verdict in memory, until it is held', (page, world) =>
    heldSend(page, world, 'held'),
  )
  await each('Send pressed, verdict in memory, to the pause shown', (page, world) =>
    heldSend(page, world, 'pause'),
  )
  await each('Send pressed, nobody tracked, until it is let go', (page, world) =>
    freeSend(page, world, 'let go'),
  )
  await each('Send pressed, nobody tracked, to the mail leaving', (page, world) =>
    freeSend(page, world, 'left'),
  )
  await each('Send pressed at once, background ended, nobody tracked, to the mail leaving', coldSend)
} finally {
  await chromium.close()
}

/** The same moment in so many fresh tabs. */
async function each(
  what: string,
  moment: (page: Page, world: ContentWorld) => Promise<number>,
): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await chromium.open('https://mail.google.com/mail/u/0/#inbox')
    const world = await contentWorld(page, chromium.id)
    await world.evaluate(lookOn)
    await page.locator('tr.zA').first().waitFor()
    times.push(await moment(page, world))
    await page.close()
  }
  const figures = [0.5, 0, 0.95, 1].map((part) => percentile(times, part).toFixed(1))
  console.log([what, ...figures].join('\t'))
}

async function openedAnswer(page: Page, world: ContentWorld): Promise<number> {
  await page.locator('tr.zA', { hasText: subjects.waiting }).first().click()
  await page.locator(parts.reply).last().waitFor()
  await page.waitForTimeout(300)
  return timeFrom(world, 'click', 'note', () => page.locator(parts.reply).last().click())
}

async function reopenedAnswer(page: Page, world: ContentWorld): Promise<number> {
  await openedAnswer(page, world)
  // What reads words is prepared in idle moments now.
  await page.waitForTimeout(1_500)
  await page.locator(parts.discard).last().click()
  await page.waitForTimeout(600)
  await page.locator(parts.reply).last().waitFor()
  return timeFrom(world, 'click', 'note', () => page.locator(parts.reply).last().click())
}

async function lastRecipient(page: Page, world: ContentWorld, address: string): Promise<number> {
  await page.click(parts.compose)
  await page.locator(parts.body).focus()
  await page.keyboard.insertText(text)
  // Who is typed may be asked about before Enter makes a chip of it.
  return timeFrom(world, 'keydown', address === tracked ? 'message.judge' : 'people.recognise', async () => {
    await page.locator(parts.to).fill(address)
    await page.keyboard.press('Enter')
  })
}

async function heldSend(page: Page, world: ContentWorld, sight: 'held' | 'pause'): Promise<number> {
  await lastRecipient(page, world, tracked)
  await page.locator(parts.body).focus()
  await page.waitForTimeout(600)
  return timeFrom(world, 'keydown', sight, () => page.keyboard.press('Control+Enter'))
}

async function freeSend(page: Page, world: ContentWorld, sight: 'let go' | 'left'): Promise<number> {
  await lastRecipient(page, world, stranger)
  await page.locator(parts.body).focus()
  await page.waitForTimeout(600)
  return timeFrom(world, 'keydown', sight, () => page.keyboard.press('Control+Enter'))
}

async function coldSend(page: Page, world: ContentWorld): Promise<number> {
  await page.click(parts.compose)
  await page.locator(parts.body).focus()
  await page.keyboard.insertText('Are you open on Monday?')
  await page.locator(parts.to).fill(stranger)
  await page.waitForTimeout(600)
  await chromium.stopWorker()
  await page.waitForTimeout(400)
  return timeFrom(world, 'keydown', 'left', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
  })
}

/** From the last such event of the user's until the next such sight; 0 where it was seen before. */
async function timeFrom(
  world: ContentWorld,
  event: string,
  sight: string,
  act: () => Promise<void>,
): Promise<number> {
  // Looked out for before anything is done: what is done takes another way into the page, which may be the shorter one.
  await world.evaluate(`void (globalThis.benchSeen = benchNext(${JSON.stringify(sight)}))`)
  await act()
  const seen = await world.evaluate<number>('benchSeen')
  return Math.max(0, seen - (await world.evaluate<number>(`benchLast[${JSON.stringify(event)}]`)))
}
