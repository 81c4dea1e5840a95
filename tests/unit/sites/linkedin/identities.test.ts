import { describe, expect, it } from 'vitest'
import { learnIdentity, resolveIdentity } from '../../../../utils/sites/linkedin/identities.ts'

describe("LinkedIn's two names of one person", () => {
  const known = learnIdentity(
    {},
    { opaqueId: 'ACoAATestRosalind', handle: 'rosalind-achterberg', name: 'Rosalind' },
  )

  it('are joined once a profile showed both', () => {
    expect(resolveIdentity(known, { opaqueId: 'ACoAATestRosalind' })).toEqual({
      opaqueId: 'ACoAATestRosalind',
      handle: 'rosalind-achterberg',
    })
  })

  it('stay apart while they are unknown', () => {
    expect(resolveIdentity(known, { opaqueId: 'ACoAAOther', name: 'Otto' })).toEqual({
      opaqueId: 'ACoAAOther',
      name: 'Otto',
    })
    expect(learnIdentity(known, { handle: 'otto' })).toBe(known)
    expect(learnIdentity(known, { opaqueId: 'ACoAATestRosalind', handle: 'rosalind-achterberg' })).toBe(known)
  })

  it('follow a vanity name that was changed', () => {
    const renamed = learnIdentity(known, { opaqueId: 'ACoAATestRosalind', handle: 'rosalind-a' })
    expect(resolveIdentity(renamed, { opaqueId: 'ACoAATestRosalind' }).handle).toBe('rosalind-a')
  })
})
