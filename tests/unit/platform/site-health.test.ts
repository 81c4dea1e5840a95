import { expect, it, vi } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { readSiteHealth, recordSiteHealth, watchSiteHealth } from '../../../utils/platform/site-health.ts'

const gmail = {
  site: 'gmail',
  page: 'inbox',
  found: { send: 'jslog 2020-08' },
  missing: [],
  at: '2026-11-25T09:00:00Z',
}

it('keeps the newest report of each site', async () => {
  await recordSiteHealth({ ...gmail, missing: ['send'] })
  await recordSiteHealth(gmail)
  await recordSiteHealth({ ...gmail, site: 'facebook' })
  expect(await readSiteHealth()).toEqual([gmail, { ...gmail, site: 'facebook' }])
})

it('keeps what was not looked for this time, and says what is missing anew', async () => {
  const withCompose = { ...gmail, found: { send: null, page: 'a' }, missing: ['send'] }
  expect(await recordSiteHealth(withCompose)).toBe(true)
  expect(await recordSiteHealth(withCompose)).toBe(false)
  expect(await recordSiteHealth({ ...gmail, found: { page: 'b' } })).toBe(false)
  expect(await readSiteHealth()).toMatchObject([{ found: { send: null, page: 'b' }, missing: ['send'] }])
  await recordSiteHealth({ ...gmail, page: 'thread' })
  expect(await readSiteHealth()).toHaveLength(2)
})

it('says once that a site cannot be read, whatever else is missing there and however many say so at once', async () => {
  const missing = (page: string, part: string) => ({
    ...gmail,
    page,
    found: { [part]: null },
    missing: [part],
  })
  const told = await Promise.all([
    recordSiteHealth(missing('inbox', 'send')),
    recordSiteHealth(missing('thread', 'sender')),
    recordSiteHealth(missing('inbox', 'discard')),
  ])
  expect(told).toEqual([true, false, false])
  expect(await recordSiteHealth({ ...missing('inbox', 'send'), site: 'linkedin' })).toBe(true)
})

it('says it again after all was there for a while', async () => {
  const broken = { ...gmail, found: { send: null }, missing: ['send'] }
  expect(await recordSiteHealth(broken)).toBe(true)
  await recordSiteHealth(gmail)
  expect(await recordSiteHealth(broken)).toBe(true)
})

it('leaves out what it cannot read', async () => {
  await browser.storage.local.set({ 'health:gmail': 'fine', 'health:x': { site: 'x' }, settings: {} })
  expect(await readSiteHealth()).toEqual([])
})

it('tells new reports until nobody listens', async () => {
  const listening = new AbortController()
  const told = vi.fn()
  await watchSiteHealth(listening.signal, told)
  await recordSiteHealth(gmail)
  await vi.waitUntil(() => told.mock.calls.length === 2)
  expect(told).toHaveBeenLastCalledWith([gmail])
  listening.abort()
})
