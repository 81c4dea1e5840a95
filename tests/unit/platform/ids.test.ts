import { expect, it } from 'vitest'
import { idOf, newId } from '../../../utils/platform/ids.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('gives the same id for the same parts and another for any other', async () => {
  const id = await idOf('sent', 'gmail', 'msg-a:r1')
  expect(await idOf('sent', 'gmail', 'msg-a:r1')).toBe(id)
  expect(await idOf('sent', 'gmailmsg-a:r1')).not.toBe(id)
  expect(await idOf('sent', 'gmail', 'msg-a:r2')).not.toBe(id)
  expect(uuid.exec(id)?.[1]).toBe('8')
})

it('gives a new id every time', () => {
  expect(newId()).not.toBe(newId())
  expect(newId()).toMatch(uuid)
})
