import { describe, expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { isWanted } from '../../../utils/platform/mailboxes.ts'
import {
  allowedSites,
  allowSite,
  giveBackSite,
  networksToAllow,
  siteStandings,
} from '../../../utils/platform/site-standings.ts'

const everything = new Set(['gmail', 'linkedin', 'facebook'])
const seen = (site: string, missing: readonly string[] = []) => ({
  site,
  page: 'mailbox',
  found: {},
  missing,
  at: '2026-11-25T09:00:00Z',
})

describe('how the sites stand', () => {
  it('names the three built in, seen or not', () => {
    expect(siteStandings([seen('gmail')], {}, everything, [])).toEqual([
      { site: 'gmail', state: 'watching', report: 'gmail, mailbox, 2026-11-25' },
      { site: 'linkedin', state: 'not-seen' },
      { site: 'facebook', state: 'not-seen' },
    ])
  })

  it('says when a page has not what it must have', () => {
    expect(siteStandings([seen('gmail', ['send'])], {}, everything, [])[0]).toMatchObject({
      state: 'changed',
      missing: ['send'],
      report: 'gmail, mailbox, 2026-11-25\n  send: -',
    })
  })

  it('says when the browser does not allow it, before anything else but being switched off', () => {
    expect(siteStandings([seen('gmail')], {}, new Set(), [])[0]?.state).toBe('not-allowed')
    expect(siteStandings([seen('gmail')], { gmail: false }, new Set(), [])[0]?.state).toBe('off')
  })

  it('says of Mastodon whether every server that was named is allowed, and nothing where none is', async () => {
    const standing = async (...servers: string[]) =>
      siteStandings(
        [seen('mastodon')],
        {},
        new Set([...everything, ...(await allowedSites(servers))]),
        servers,
      )
        .filter(({ site }) => site === 'mastodon')
        .map(({ state }) => state)
    expect(await standing()).toEqual([])
    expect(await standing('oak.example')).toEqual(['revoked'])
    expect(await allowSite('mastodon', ['oak.example'])).toBe(true)
    expect(await standing('oak.example')).toEqual(['watching'])
    expect(await standing('oak.example', 'elm.example')).toEqual(['revoked'])
    await browser.permissions.remove({ origins: ['https://oak.example/*'] })
    expect(await standing('oak.example')).toEqual(['revoked'])
  })

  it('names a network that the user has allowed, and says when that was taken back', () => {
    const allowed = new Set([...everything, 'instagram'])
    expect(siteStandings([], {}, allowed, []).at(-1)).toEqual({
      site: 'instagram',
      state: 'not-seen',
      isOptional: true,
    })
    expect(siteStandings([seen('instagram')], {}, everything, []).at(-1)?.state).toBe('revoked')
    expect(siteStandings([], { instagram: true }, everything, []).at(-1)).toMatchObject({
      site: 'instagram',
      state: 'revoked',
    })
  })

  it('says nothing of a network that the user has given back, and offers it again', () => {
    const standings = siteStandings([seen('instagram')], { instagram: false }, everything, [])
    expect(standings.map(({ site }) => site)).toEqual(['gmail', 'linkedin', 'facebook'])
    expect(networksToAllow(standings)).toContainEqual({
      site: 'instagram',
      state: 'to-allow',
      isOptional: true,
    })
  })

  it('offers every network that is not among them', () => {
    const standings = siteStandings([], {}, new Set([...everything, 'instagram']), [])
    const offered = networksToAllow(standings).map(({ site }) => site)
    expect(offered).toContain('bluesky')
    expect(offered).not.toContain('instagram')
    expect(offered).not.toContain('facebook')
  })
})

describe('the permission of a network', () => {
  it('is asked for, and given back with every address', async () => {
    expect(await allowSite('threads')).toBe(true)
    expect(await isWanted('threads', undefined)).toBe(true)
    expect(await giveBackSite('threads')).toBe(true)
    expect((await browser.permissions.getAll()).origins).toEqual([])
    expect(await allowedSites([])).not.toContain('threads')
  })

  it('stands while one of its addresses is allowed', async () => {
    await browser.permissions.request({ origins: ['https://*.x.com/*'] })
    expect(await allowedSites([])).toContain('x')
  })

  it('that was revoked keeps what is still open in a page from going on', async () => {
    expect(await isWanted('instagram', undefined)).toBe(false)
    expect(await isWanted('facebook', undefined)).toBe(true)
  })

  it('of what is built in is never given back here', async () => {
    expect(await giveBackSite('gmail')).toBe(false)
  })
})
