import { describe, expect, it, vi } from 'vitest'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { browser } from '../../../utils/platform/browser.ts'
import {
  changeSettings,
  defaultSettings,
  parseSettings,
  readSettings,
  restoreSettings,
  type Settings,
  switchOffFinding,
  watchSettings,
} from '../../../utils/platform/settings.ts'

describe('settings', () => {
  it('are the defaults until something is changed', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
  })

  it('keep what is not changed', async () => {
    await changeSettings({ policy: { ...defaultPolicy, waitDays: 10 } })
    await changeSettings({ sites: { facebook: false } })
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      policy: { ...defaultPolicy, waitDays: 10 },
      sites: { facebook: false },
    })
  })

  it.each([
    ['nothing', undefined, defaultSettings],
    ['a word', 'settings', defaultSettings],
    ['a list', [], defaultSettings],
    ['a wait of a year', { policy: { waitDays: 365 } }, defaultSettings],
    [
      'one wrong part among right ones',
      { policy: { waitDays: 'long' }, sites: { facebook: false }, drafts: { tone: 'angry' } },
      { ...defaultSettings, sites: { facebook: false } },
    ],
    [
      'what a backup of part of a policy says',
      { policy: { waitDays: 21 } },
      { ...defaultSettings, policy: { ...defaultPolicy, waitDays: 21 } },
    ],
  ])('can be read from %s', (_what, stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings)
  })

  it('are the defaults where the browser cannot be asked, and are not overwritten then', async () => {
    await changeSettings({ sites: { x: true } })
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk'))
    expect(await readSettings()).toEqual(defaultSettings)
    await expect(changeSettings({ sites: {} })).rejects.toThrow('disk')
    get.mockRestore()
    expect((await readSettings()).sites).toEqual({ x: true })
  })

  it('of a backup take the place of those it carries, and of no others', async () => {
    await changeSettings({ sites: { facebook: false }, drafts: { sender: 'Anna Applicant' } })
    await restoreSettings({ policy: { waitDays: 21 }, drafts: {} })
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      policy: { ...defaultPolicy, waitDays: 21 },
      sites: { facebook: false },
    })
  })

  it('switch a kind of finding off once, and keep the others', async () => {
    await switchOffFinding('too-short')
    await switchOffFinding('blames')
    await switchOffFinding('too-short')
    expect((await readSettings()).findingsOff).toEqual(['blames', 'too-short'])
  })

  it('keep templates that can be used, and leave out the others', () => {
    const template = {
      id: 'one',
      name: 'Mine',
      kind: 'thank-you',
      language: 'en',
      subject: 'Thank you',
      text: 'Dear {name}',
      used: true,
    }
    const { drafts } = parseSettings({
      drafts: {
        tone: 'plain',
        templates: [
          template,
          { ...template, text: 'Dear {salary}' },
          { ...template, text: '' },
          { ...template, kind: 'ransom' },
          'template',
        ],
      },
    })
    expect(drafts).toEqual({ tone: 'plain', templates: [template] })
  })

  it('know only findings that there are', () => {
    expect(parseSettings({ findingsOff: ['too-long', 'too-loud', 7] }).findingsOff).toEqual(['too-long'])
  })

  it('are told at once and after each change, until nobody listens', async () => {
    const listening = new AbortController()
    const told: Settings[] = []
    await watchSettings(listening.signal, (settings) => told.push(settings))
    await changeSettings({ sites: { facebook: false } })
    await vi.waitUntil(() => told.length === 2)
    listening.abort()
    await changeSettings({ sites: {} })
    expect(told.map(({ sites }) => sites)).toEqual([{}, { facebook: false }])
  })
})
