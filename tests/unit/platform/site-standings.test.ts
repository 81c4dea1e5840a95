import { describe, expect, it } from 'vitest'
import { siteStandings } from '../../../utils/platform/site-standings.ts'

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
      { site: 'gmail', state: 'watching' },
      { site: 'linkedin', state: 'not-seen' },
      { site: 'facebook', state: 'not-seen' },
    ])
  })

  it('says when a page has not what it must have', () => {
    expect(siteStandings([seen('gmail', ['send'])], {}, everything)[0]?.state).toBe('changed')
  })

  it('says when the browser does not allow it, before anything else but being switched off', () => {
    expect(siteStandings([seen('gmail')], {}, new Set())[0]?.state).toBe('not-allowed')
    expect(siteStandings([seen('gmail')], { gmail: false }, new Set())[0]?.state).toBe('off')
  })

  it('adds whatever else was ever seen', () => {
    expect(siteStandings([seen('instagram')], {}, everything).at(-1)).toEqual({
      site: 'instagram',
      state: 'watching',
    })
  })
})
