import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { beginning, event, practise } from './practice-background.ts'

/** Robin is invented, no contact, and says to work where Anna has applied. */
const robin = { network: 'facebook', handle: 'robin.thale', name: 'Robin Thale' } as const
const seen = (changes: Partial<Request<'person.seen'>> = {}): Request<'person.seen'> => ({
  ...robin,
  act: 'visit',
  company: 'Larkspur Robotics',
  ...changes,
})
const hint = { action: 'hint', reason: 'personal-network', application: 'app-1' }
const nobody = { match: 'none' }

describe('a stranger who says that they work at the company of a running application', () => {
  it('is worth a hint on a visit and on a friend request, and never a pause', async () => {
    const { get } = await practise()
    const answer = { match: 'company', verdict: hint, about: { company: 'Larkspur Robotics' } }
    expect(await get('person.seen', seen())).toMatchObject(answer)
    expect(await get('person.seen', seen({ act: 'connect' }))).toMatchObject(answer)
  })

  it('may say it in their own words', async () => {
    const { get } = await practise()
    const says = 'Robots by day, radishes by night. Data lead @ Larkspur Robotics'
    expect(await get('person.seen', seen({ company: undefined, says }))).toMatchObject({ match: 'company' })
    const former = 'Ex Larkspur Robotics | now growing radishes'
    expect(await get('person.seen', seen({ company: undefined, says: former }))).toEqual(nobody)
  })

  it('is nobody where they work elsewhere, where nothing is said, and on a professional network', async () => {
    const { get } = await practise()
    expect(await get('person.seen', seen({ company: 'Aurora Bakeries' }))).toEqual(nobody)
    expect(await get('person.seen', seen({ company: undefined }))).toEqual(nobody)
    expect(await get('person.seen', seen({ network: 'linkedin' }))).toEqual(nobody)
  })

  it('is nobody once the application is closed', async () => {
    const closed = event('applicationClosed', '2026-11-24T08:00:00Z', { outcome: 'rejected' })
    const { get } = await practise([...beginning, closed])
    expect(await get('person.seen', seen())).toEqual(nobody)
  })

  it('is spoken of once a day on a visit; a friend request always is', async () => {
    const { get, at, written } = await practise()
    await get('stranger.nudged', robin)
    expect(await get('person.seen', seen())).toEqual(nobody)
    expect(await get('person.seen', seen({ handle: 'RobinThale' }))).toEqual(nobody)
    expect(await get('person.seen', seen({ act: 'connect' }))).toMatchObject({ match: 'company' })
    expect(await get('person.seen', seen({ handle: 'casey.l', name: 'Casey Lund' }))).toMatchObject({
      match: 'company',
    })
    at('2026-11-26T09:00:00Z')
    expect(await get('person.seen', seen())).toMatchObject({ match: 'company' })
    // Of somebody who is no contact nothing is written to the timeline.
    expect(await written()).toHaveLength(beginning.length)
  })

  it('is left alone for ever when the user says so, and only they are', async () => {
    const { get, at } = await practise()
    await get('stranger.dismissed', { ...robin, application: 'app-1', what: 'person' })
    at('2027-01-10T09:00:00Z')
    expect(await get('person.seen', seen({ act: 'connect' }))).toEqual(nobody)
    const casey = { handle: 'casey.l', name: 'Casey Lund' }
    expect(await get('person.seen', seen(casey))).toMatchObject({ match: 'company' })
  })

  it('tells with “Not that company” that everybody of that name is meant', async () => {
    const { get } = await practise()
    const company = 'Larkspur Robotics Ltd'
    await get('stranger.dismissed', { ...robin, application: 'app-1', what: 'company', company })
    expect(await get('person.seen', seen({ handle: 'casey.l', name: 'Casey Lund' }))).toEqual(nobody)
    expect(await get('person.seen', seen({ company: 'Larkspur Robotics Iberia' }))).toMatchObject({
      match: 'company',
    })
  })
})

describe('a word at every personal profile', () => {
  it('is said only where the user wants it, once a day, on visits, while an application runs', async () => {
    const off = await practise()
    expect(await off.get('person.seen', seen({ company: undefined }))).toEqual(nobody)

    const on = await practise(beginning, { everyProfile: true })
    const visit = seen({ company: undefined })
    expect(await on.get('person.seen', visit)).toMatchObject({ match: 'profile', verdict: hint })
    expect(await on.get('person.seen', { ...visit, act: 'connect' })).toEqual(nobody)
    await on.get('stranger.nudged', robin)
    expect(await on.get('person.seen', visit)).toEqual(nobody)
    await on.get('stranger.dismissed', { ...robin, application: 'app-1', what: 'person' })
    on.at('2026-11-26T09:00:00Z')
    expect(await on.get('person.seen', visit)).toEqual(nobody)

    const closed = event('applicationClosed', '2026-11-24T08:00:00Z', { outcome: 'silent' })
    const none = await practise([...beginning, closed], { everyProfile: true })
    expect(await none.get('person.seen', visit)).toEqual(nobody)
  })
})
