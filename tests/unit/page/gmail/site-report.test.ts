// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import { reportSite } from '../../../../utils/page/gmail/site-report.ts'
import { readHealth } from '../../../../utils/sites/gmail/health.ts'
import { pretendCompose } from './gmail-page.ts'

let ending: AbortController
let reports: { page: string; missing: readonly string[] }[]
let announced: number

// News is what is missing, as in the background.
const ask: Ask = async (name, request) => {
  const report = request as unknown as (typeof reports)[number]
  reports.push(report)
  const value = { state: 'recorded', isNews: report.missing.length > 0 }
  return { ok: true, value } as unknown as Awaited<ReturnType<typeof ask<typeof name>>>
}

function start() {
  const unreadable = () => {
    announced += 1
  }
  const read = () => readHealth(document, window.location.href)
  return reportSite({ window, ask, read, unreadable, signal: ending.signal })
}

/** Gmail's frame, with or without a compose in it. */
function build(...composes: readonly Element[]): void {
  const main = document.createElement('div')
  main.setAttribute('role', 'main')
  document.body.replaceChildren(main, ...composes)
}

const compose = () => pretendCompose({ draft: '#msg-a:r1', to: ['dana@larkspur.example'], text: 'Hello' })

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(window.location, 'href', 'get').mockReturnValue('https://mail.google.com/mail/u/0/#inbox')
  ending = new AbortController()
  reports = []
  announced = 0
  document.body.replaceChildren()
})
afterEach(() => {
  ending.abort()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('how well Gmail can be read', () => {
  test('is told when all is there', async () => {
    build()
    start().look()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reports).toMatchObject([{ page: 'mailbox', missing: [] }])
    expect(announced).toBe(0)
  })

  test('tells what stays missing, and says so once', async () => {
    const changed = compose()
    changed.querySelector('.IZ')?.remove()
    build(changed)
    start().look()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reports).toHaveLength(1)
    expect(reports[0]?.missing).toContain('send')
    expect(announced).toBe(1)
  })

  test('tells of a page with nothing of Gmail in it, quietly, and that it has come after all', async () => {
    start().look()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reports).toMatchObject([{ page: 'mailbox', missing: ['page'] }])
    build()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(reports.slice(1)).toMatchObject([{ page: 'mailbox', missing: [] }])
    expect(announced).toBe(0)
  })

  test('is told once of each kind of page, until something is missing', async () => {
    const site = start()
    const whole = () => {
      const root = compose()
      const item = document.createElement('div')
      item.setAttribute('selector', 'scheduledSend')
      root.append(item)
      return root
    }
    const lookAt = async (...composes: readonly Element[]) => {
      build(...composes)
      site.look()
      await vi.advanceTimersByTimeAsync(10_000)
    }
    for (let time = 0; time < 3; time += 1) {
      await lookAt()
      await lookAt(whole())
    }
    expect(reports.map(({ missing }) => missing)).toEqual([[], []])
    const changed = whole()
    changed.querySelector('.IZ')?.remove()
    await lookAt(changed)
    await lookAt(whole())
    expect(reports.slice(2).map(({ missing }) => missing.includes('send'))).toEqual([true, false])
  })
})
