import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newHome } from '../../practice/chromium.ts'
import { chance, times } from '../chance.ts'
import { type KeptEvent, keptEvents } from '../kept-events.ts'
import { pause, until } from '../panel.ts'
import { openChromium } from './browser.ts'

/** A start of the browser takes two seconds; `npm run test:durability` does it a hundred times. */
const kills = times('FORTNIGHT_KILLS', 8)
const longestWait = 120

/** Three at a time, for as long as the browser lives; says each entry that was acknowledged. */
const writing = (kill: number) => `
  globalThis.acknowledged = (id) => console.info('acknowledged ' + id)
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

describe('a browser that is killed while it writes', () => {
  it(`has everything that was acknowledged when it starts again, once, ${kills} times`, async () => {
    const random = chance('browser killed')
    const home = newHome()
    const acknowledged = new Set<string>()
    const counted = { kept: 0, acknowledged: 0 }
    try {
      for (let kill = 0; kill <= kills; kill += 1) {
        const browser = await openChromium({ home })
        try {
          const kept = await keptEvents(browser)
          expectEachOnce(kept, acknowledged)
          if (kill === kills) {
            Object.assign(counted, { kept: kept.length, acknowledged: acknowledged.size })
            break
          }
          const page = await browser.ownPage('welcome.html')
          const before = acknowledged.size
          browser.pageOf(page).on('console', (message) => {
            const [, id] = /^acknowledged (.+)$/.exec(message.text()) ?? []
            if (id !== undefined) acknowledged.add(id)
          })
          await page.evaluate(writing(kill))
          await until('the first write', async () => (acknowledged.size > before ? true : undefined))
          await pause(Math.floor(random() * longestWait))
        } finally {
          await browser.chromium.kill()
        }
      }
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
    process.stdout.write(`browser killed: ${JSON.stringify(counted)}\n`)
    expect(counted.acknowledged).toBeGreaterThan(kills)
  }, 900_000)
})

function expectEachOnce(kept: readonly KeptEvent[], acknowledged: ReadonlySet<string>): void {
  const ids = kept.map(({ id }) => id)
  const present = new Set(ids)
  expect(ids.length).toBe(present.size)
  expect([...acknowledged].filter((id) => !present.has(id))).toEqual([])
}
