import { expect, it } from 'vitest'
import type { Background } from '../../../../utils/messaging/handlers/background.ts'
import { withJoinedIds } from '../../../../utils/messaging/handlers/joined-ids.ts'
import { practise } from './practice-background.ts'

const own = 'ACoAAMaraLindqvist0000000000'
const visit = { network: 'linkedin', act: 'visit', handle: 'mara-lindqvist', ownId: own } as const

it('knows a contact by LinkedIn’s own id once a profile has shown both', async () => {
  const { get } = await practise()
  const chat = { network: 'linkedin', act: 'connect', handle: own } as const
  expect(await get('person.seen', chat)).toEqual({ match: 'none' })
  await get('person.seen', visit)
  expect(await get('person.seen', chat)).toMatchObject({
    match: 'handle',
    about: { company: 'Larkspur Robotics' },
  })
})

it('learns nothing of somebody who is no contact, or whose name alone fits', async () => {
  const { get } = await practise()
  await get('person.seen', { ...visit, handle: 'casey-lund', name: 'Casey Lund' })
  await get('person.seen', { ...visit, handle: undefined, name: 'Mara Lindqvist' })
  expect(await get('person.seen', { network: 'linkedin', act: 'connect', handle: own })).toEqual({
    match: 'none',
  })
})

it('names the people of a chat by the names in their addresses', async () => {
  const linkedInIds = { all: async () => ({ [own]: 'mara-lindqvist' }), learn: async () => undefined }
  const background = { linkedInIds } as unknown as Background
  const people = [{ profile: `https://www.linkedin.com/in/${own}/` }, { name: 'Mara Lindqvist' }]
  const asked = { channel: 'linkedin', people }
  expect(await withJoinedIds(background, { role: 'linkedin', site: 'linkedin' }, asked)).toEqual({
    channel: 'linkedin',
    people: [{ profile: 'https://www.linkedin.com/in/mara-lindqvist/' }, { name: 'Mara Lindqvist' }],
  })
  expect(await withJoinedIds(background, { role: 'gmail', site: 'gmail' }, asked)).toBe(asked)
})
