import { expect, it } from 'vitest'
import { classifyIncoming } from '../../../utils/language/classify-incoming.ts'
import { preparations } from '../../../utils/language/preparations.ts'

it('what prepares the reading changes nothing of it', () => {
  const mail = { subject: 'Your interview', text: 'We would like to invite you to an interview on Monday.' }
  const before = classifyIncoming(mail)
  for (const prepare of preparations) prepare()
  expect(preparations.length).toBeGreaterThan(5)
  expect(classifyIncoming(mail)).toEqual(before)
})
