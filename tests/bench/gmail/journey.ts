import type { Page } from 'playwright-core'
import { longThreadSubject } from './large-mailbox.ts'

/** How much of everything; a quick journey only shows that it works. */
export interface JourneySize {
  threads: number
  composes: number
  characters: number
  changes: number
  rows: number
}

export const fullJourney: JourneySize = {
  threads: 3,
  composes: 5,
  characters: 2_000,
  changes: 5_000,
  rows: 2_000,
}
export const quickJourney: JourneySize = {
  threads: 1,
  composes: 2,
  characters: 100,
  changes: 1_000,
  rows: 200,
}

/** What the page itself saw on the way, in milliseconds. */
export interface Seen {
  /** From the key's own time to the end of its `input` event, for each key. */
  typing: readonly number[]
  /** Tasks over 50 ms of wall time, as the page is told of them. */
  longTasks: readonly number[]
  /** The JavaScript heap after a collection, with everything still open, in bytes. */
  heap: number
  /** What a peer noticed of it all, to see that it did its work. */
  peer: string
}

const settled = 1_200

/** The same way through the mailbox for whoever stands beside it. Every stretch begins with a mark in the trace. */
export async function goThrough(page: Page, size: JourneySize): Promise<Seen> {
  await page.addInitScript(`performance.mark('bench:start')
    window.benchLongTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchLongTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })`)
  await page.goto('https://mail.google.com/mail/u/0/#inbox')
  await page.locator('tr.zA').nth(99).waitFor({ state: 'attached' })
  await page.waitForTimeout(settled)

  await mark(page, 'threads')
  for (let number = 0; number < size.threads; number += 1) {
    await page
      .locator('tr.zA', { hasText: longThreadSubject(number) })
      .first()
      .click()
    const open = page.locator('[role=main]:not([style*="none"])')
    await open.locator('.kQ').click()
    await arriveLate(page, '[role=main]:not([style*="none"]) .iY')
    await page.waitForTimeout(settled)
    await page.evaluate(`location.hash = '#inbox'`)
    await page.waitForTimeout(settled / 4)
  }

  await mark(page, 'composes')
  for (let number = 0; number < size.composes; number += 1) {
    await page.click('.T-I-KE[gh="cm"]')
    const newest = `.M9:has([data-compose-id="${number + 1}"])`
    const compose = page.locator(newest)
    await compose.waitFor()
    await arriveLate(page, `${newest} .An`)
    await compose.locator('.anm[name="to"] input').fill(`visitor.${number}@gallery.example`)
    await page.keyboard.press('Enter')
    await arriveLate(page, `${newest} .afV`)
    await compose.locator('input[name="subjectbox"]').fill(`Opening hours ${number}`)
    await page.waitForTimeout(settled / 4)
  }
  await page.waitForTimeout(settled)

  await mark(page, 'typing')
  // Five composes side by side are wider than the window.
  await page.locator('.M9 [g_editable="true"]').first().focus()
  await page.evaluate(listenToKeys)
  await page.keyboard.type(textOf(size.characters))
  await page.waitForTimeout(settled)

  await mark(page, 'changes')
  await page.evaluate(changeLikeGmail, size.changes)
  await page.waitForTimeout(settled / 2)

  await mark(page, 'burst')
  await page.evaluate(changeAtOnce, size.rows)
  await page.waitForTimeout(settled)

  await mark(page, 'end')
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return {
    typing: await page.evaluate<number[]>('window.benchKeys'),
    longTasks: await page.evaluate<number[]>('window.benchLongTasks'),
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN,
    peer: await page.evaluate<string>(`document.documentElement.dataset.peer ?? ''`),
  }
}

async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate(`void performance.mark('bench:${name}')`)
}

/**
 * Gmail puts its larger parts together in the page, the practice mailbox before they are in it. gmail.js looks at the
 * nodes that are added and not into them, so the part it looks for is taken out and put in once more.
 */
async function arriveLate(page: Page, selector: string): Promise<void> {
  await page.evaluate(`{
    const part = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)
    if (part !== undefined) {
      const place = document.createComment('')
      part.replaceWith(place)
      place.replaceWith(part)
    }
  }`)
}

function textOf(characters: number): string {
  const words = 'I would like to know at what time the doors open on the last Saturday of the month and '
  return words.repeat(Math.ceil(characters / words.length)).slice(0, characters)
}

// What follows runs in the page.

function listenToKeys(): void {
  const times: number[] = []
  Reflect.set(window, 'benchKeys', times)
  let pressed = 0
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
    },
    true,
  )
  window.addEventListener('input', () => times.push(performance.now() - pressed))
}

/** Rows get other words, marks come and go, notices and cards appear: fifty changes at a time, twenty times a second. */
function changeLikeGmail(changes: number): Promise<void> {
  const rows = [...document.querySelectorAll('tr.zA')]
  const notices = document.createElement('div')
  document.body.append(notices)
  let done = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let index = 0; index < 50; index += 5) {
        const row = rows[(done + index) % rows.length]
        const time = row?.querySelector('.xW span')
        if (time) time.textContent = `${done + index}`
        const label = document.createElement('div')
        label.className = 'yi'
        label.append(document.createElement('span'))
        row?.querySelector('.xS')?.append(label)
        label.remove()
        row?.classList.toggle('x7')
        const card = document.createElement('div')
        card.setAttribute('role', 'alert')
        card.append('Saved')
        notices.replaceChildren(card)
      }
      done += 50
      if (done < changes) return
      clearInterval(timer)
      notices.remove()
      resolve()
    }, 50)
  })
}

function changeAtOnce(count: number): void {
  const body = document.querySelector('.zt tbody')
  const row = body?.querySelector('tr.zA')
  if (!body || !row) throw new Error('There are no rows')
  const kept = [...body.children]
  body.replaceChildren(...Array.from({ length: count }, () => row.cloneNode(true)))
  setTimeout(() => body.replaceChildren(...kept), 400)
}
