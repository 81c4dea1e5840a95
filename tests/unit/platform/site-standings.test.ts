import { describe, expect, it } from 'vitest'
import { networksToAllow, siteStandings } from '../../../utils/platform/site-standings.ts'

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
    expect(siteStandings([seen('gmail')], {}, everything)).toEqual([
      { site: 'gmail', state: 'watching', report: 'gmail, mailbox, 2026-11-25' },
      { site: 'linkedin', state: 'not-seen' },
      { site: 'facebook', state: 'not-seen' },
    ])
  })

  it('says when a page has not what it must have', () => {
    expect(siteStandings([seen('gmail', ['send'])], {}, everything)[0]).toMatchObject({
      state: 'changed',
      missing: ['send'],
      report: 'gmail, mailbox, 2026-11-25\n  send: -',
    })
  })

  it('says when the browser does not allow it, before anything else but being switched off', () => {
    expect(siteStandings([seen('gmail')], {}, new Set())[0]?.state).toBe('not-allowed')
    expect(siteStandings([seen('gmail')], { gmail: false }, new Set())[0]?.state).toBe('off')
  })

  it('adds whatever else was ever seen', () => {
    expect(siteStandings([seen('mastodon')], {}, everything).at(-1)).toMatchObject({
      site: 'mastodon',
      state: 'watching',
    })
  })

  it('names a network that the user has allowed, and says when that was taken back', () => {
    const allowed = new Set([...everything, 'instagram'])
    expect(siteStandings([], {}, allowed).at(-1)).toEqual({ site: 'instagram', state: 'not-seen' })
    expect(siteStandings([seen('instagram')], {}, everything).at(-1)?.state).toBe('not-allowed')
  })

  it('offers every network that is not among them', () => {
    const standings = siteStandings([], {}, new Set([...everything, 'instagram']))
    const offered = networksToAllow(standings).map(({ site }) => site)
    expect(offered).toContain('bluesky')
    expect(offered).not.toContain('instagram')
    expect(offered).not.toContain('facebook')
  })
})
