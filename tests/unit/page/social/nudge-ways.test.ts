import { expect, it } from 'vitest'
import { nudgeWays } from '../../../../utils/page/social/nudge-ways.ts'
import type { KnownPerson } from '../../../../utils/page/social/people.ts'
import type { Nudge } from '../../../../utils/page/social/surfaces.ts'

const about = { application: 'app-1', company: 'Fernwick Mills', owed: [], ask: [] }
const window = { application: 'app-1', state: 'open', since: '2026-11-20', ask: [] } as const

function nudgeOf(known: Pick<KnownPerson, 'match'> & { contact?: string }) {
  const log: string[] = []
  const { contact, match } = known
  const verdict = { action: 'hint', reason: 'personal-network', application: 'app-1' } as const
  const nudge: Nudge = {
    person: { match, verdict: contact === undefined ? verdict : { ...verdict, contact }, window, about },
    who: { handle: 'odile.f', name: 'Odile Farnham' },
    work: { company: 'Fernwick Mills' },
    network: 'facebook',
    window: { open: (address: string) => void log.push(`open ${new URL(address).hostname}`) } as never,
    ask: (async (name: string, request: object) => {
      log.push(`${name} ${JSON.stringify(request)}`)
      return { ok: true, value: { state: 'recorded' } }
    }) as never,
    hide: () => void log.push('hide'),
    putAway: () => void log.push('put away'),
    forget: () => void log.push('forget'),
    again: ({ match: now }) => void log.push(`again as ${now}`),
  }
  return { ways: nudgeWays(nudge), log }
}

it('a contact found by name can be told to be them, or somebody else, for good', async () => {
  const { ways, log } = nudgeOf({ match: 'name', contact: 'odile' })
  expect(ways.notThatCompany).toBeNull()
  ways.isThem?.()
  expect(log).toEqual([
    'person.confirmed {"network":"facebook","contact":"odile","handle":"odile.f"}',
    'again as handle',
  ])
  ways.notSamePerson()
  expect(log.at(-1)).toBe('person.dismissed {"network":"facebook","contact":"odile","handle":"odile.f"}')
})

it('a confirmed contact is asked about no more', () => {
  expect(nudgeOf({ match: 'handle', contact: 'odile' }).ways.isThem).toBeNull()
})

it('somebody of the company can be put away, alone or with all of that company', () => {
  const { ways, log } = nudgeOf({ match: 'company' })
  expect(ways.isThem).toBeNull()
  ways.notThatCompany?.()
  expect(log).toEqual([
    'hide',
    'stranger.dismissed {"network":"facebook","handle":"odile.f","name":"Odile Farnham","application":"app-1","what":"company","company":"Fernwick Mills"}',
  ])
})

it('LinkedIn is opened instead, and a nudge that is put away stays away', () => {
  const { ways, log } = nudgeOf({ match: 'profile' })
  ways.openLinkedIn()
  ways.dismiss()
  expect(log).toEqual(['hide', 'open www.linkedin.com', 'put away', 'hide'])
})
