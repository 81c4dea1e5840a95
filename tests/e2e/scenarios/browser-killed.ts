import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { chance } from '../chance.ts'
import { type KeptEvent, keptEvents } from '../kept-events.ts'
import { pause, until } from '../panel.ts'

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
  it(`has everything that was acknowledged when it starts again, once, ${kills} times`, async () => {
    const random = chance('browser killed')
    const home = mkdtempSync(join(tmpdir(), 'fortnight-killed-'))
    const acknowledged = new Set<string>()
    const counted = { kept: 0, acknowledged: 0 }
    try {
      for (let kill = 0; kill <= kills; kill += 1) {
        const browser = await open(home)
        try {
          const kept = await keptEvents(browser)
          expectEachOnce(kept, acknowledged)
          if (kill === kills) {
            Object.assign(counted, { kept: kept.length, acknowledged: acknowledged.size })
            break
          }
          const page = await browser.ownPage('welcome.html')
          const before = acknowledged.size
          await page.evaluate(writing(kill))
          browser.hear(page, (id) => acknowledged.add(id))
          await until('the first write', async () => (acknowledged.size > before ? true : undefined))
          await pause(Math.floor(random() * longestWait))
        } finally {
          await browser.kill()
        }
      }
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
    process.stdout.write(`browser killed: ${JSON.stringify(counted)}\n`)
    expect(counted.acknowledged).toBeGreaterThan(kills)
  }, 900_000)
}

function expectEachOnce(kept: readonly KeptEvent[], acknowledged: ReadonlySet<string>): void {
  const ids = kept.map(({ id }) => id)
  const present = new Set(ids)
  expect(ids.length).toBe(present.size)
  expect([...acknowledged].filter((id) => !present.has(id))).toEqual([])
}
