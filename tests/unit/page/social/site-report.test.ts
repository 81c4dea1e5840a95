// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportSite } from '../../../../utils/page/social/site-report.ts'
import type { SiteHealth } from '../../../../utils/sites/network.ts'
import { networks } from '../../../../utils/sites/registry.ts'

interface Report {
  site: string
  page: string
  found: Record<string, string | null>
  missing: string[]
}

let ending = new AbortController()
let told: Report[] = []

const ask = (async (_name: string, report: Report) => {
  told.push(report)
  return { ok: true, value: { state: 'recorded' } }
}) as never
const failed = (error: unknown) => {
  throw error
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  told = []
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe.each(networks.map((network) => [network.name, network] as const))(
  'a visit to %s',
  (name, network) => {
    it('counts as one, however short, and misses nothing yet', async () => {
      reportSite({ window, network, ask, failed, signal: ending.signal }).look()
      await vi.advanceTimersByTimeAsync(600)
      expect(told).toMatchObject([{ site: name, missing: [] }])
    })
  },
)

describe('what a page is like', () => {
  let health: SiteHealth = { found: {}, missing: [] }
  const network = {
    name: 'facebook',
    readPage: () => 'profile' as const,
    readHealth: () => health,
  }
  const look = () => reportSite({ window, network, ask, failed, signal: ending.signal }).look()

  it('is told once where everything is there at the first look', async () => {
    health = { found: { head: 'main header' }, missing: [] }
    look()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(told).toEqual([{ site: 'facebook', page: 'profile', ...health }])
  })

  it('is told of what is there first, and of what is missing when it has had its time', async () => {
    health = { found: { head: null, composer: 'textarea' }, missing: ['head'] }
    look()
    await vi.advanceTimersByTimeAsync(4_000)
    expect(told).toEqual([
      { site: 'facebook', page: 'profile', found: { composer: 'textarea' }, missing: [] },
    ])
    await vi.advanceTimersByTimeAsync(6_000)
    expect(told.slice(1)).toEqual([{ site: 'facebook', page: 'profile', ...health }])
  })

  it('is not told of a page that was left before', async () => {
    health = { found: { head: null }, missing: ['head'] }
    look()
    await vi.advanceTimersByTimeAsync(4_000)
    ending.abort()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(told.flatMap(({ missing }) => missing)).toEqual([])
  })
})
