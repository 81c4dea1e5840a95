import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { chance } from '../chance.ts'
import { evidence } from '../evidence.ts'
import { keptEvents } from '../kept-events.ts'
import { pause, until } from '../panel.ts'
import { newTally } from '../tally.ts'

/** A browser that can be ended at once. */
export interface MortalBrowser extends TestBrowser {
  /** Hears what a page of ours says was acknowledged, until the browser is gone. */
  hear(page: TestPage, acknowledged: (id: string) => void): void
  kill(): Promise<void>
}

const longestWait = 120

/** Three at a time, for as long as the browser lives; says each entry that was acknowledged. */
const writing = (kill: number) => `
  globalThis.acknowledgedIds = []
  globalThis.acknowledged = (id) => {
    acknowledgedIds.push(id)
    console.info('acknowledged ' + id)
  }
  for (const lane of [0, 1, 2]) void (async () => {
    for (let n = 0; ; n += 1) {
      const id = ['kill', ${kill}, lane, n].join('-')
      const event = { id, type: 'applicationAdded', at: new Date().toISOString(), zone: 'Europe/Berlin', source: 'hand' }
      const events = [{ ...event, application: id, data: { company: 'Meadowgate Optics' } }]
      const answer = await chrome.runtime.sendMessage({ ask: 'timeline.append', request: { events } })
      if (answer?.ok) acknowledged(id)
    }
  })()
`

/** Everything that was acknowledged outlives the browser, however often that is killed. */
export function browserKilled(open: (home: string) => Promise<MortalBrowser>, kills: number): void {
  it(
    `has everything that was acknowledged when it starts again, once, ${kills} times`,
    async () => {
      const random = chance('browser killed')
      const home = mkdtempSync(join(tmpdir(), 'fortnight-killed-'))
      const tally = newTally()
      let done = 0
      let why = ''
      try {
        for (; done <= kills; done += 1) {
          const browser = await open(home)
          try {
            tally.look((await keptEvents(browser)).map(({ id }) => id))
            const { lost, doubled } = tally.wrong()
            if (lost.length + doubled.length > 0) why = await evidence(browser, home)
            if (done === kills || why !== '') break
            const page = await browser.ownPage('welcome.html')
            const before = tally.acknowledged.size
            await page.evaluate(writing(done))
            browser.hear(page, (id) => tally.acknowledged.add(id))
            await until('the first write', async () => (tally.acknowledged.size > before ? true : undefined))
            await pause(Math.floor(random() * longestWait))
          } finally {
            await browser.kill()
          }
        }
      } finally {
        process.stdout.write(`browser killed ${done} times: ${tally.summary()}\n`)
        rmSync(home, { recursive: true, force: true, maxRetries: 5 })
      }
      expect(tally.wrong(), why).toEqual({ lost: [], doubled: [] })
      expect(tally.acknowledged.size).toBeGreaterThan(kills)
    },
    120_000 + kills * 15_000,
  )
}
