import { describe, expect, test } from 'vitest'
import {
  addressesOf,
  messageDraftOf,
  peopleOf,
  recipientsKey,
  signatureOf,
  slotsLeft,
} from '../../../../utils/page/gmail/message-draft.ts'
import type { Compose } from '../../../../utils/sites/gmail/types.ts'

const compose: Compose = {
  draftId: '#msg-a:r-1',
  kind: 'reply',
  to: [{ name: 'Noor Haddad', email: 'noor@larkspur.example' }],
  cc: [],
  bcc: [{ name: '', email: 'Hiring group' }],
  folded: [],
  pending: ['tobias@larkspur.example', 'Imke'],
  subject: 'Interview',
  text: 'Thank you.',
  threadId: '19fa97450001a2b3',
  permanentThreadId: '#thread-f:1871974917734507187',
}

test('everybody is named: chips, groups without an address, and what is still being typed', () => {
  expect(peopleOf(compose)).toEqual([
    { email: 'noor@larkspur.example', name: 'Noor Haddad' },
    { email: 'tobias@larkspur.example' },
    { name: 'Imke' },
  ])
  expect(addressesOf(compose)).toEqual(['noor@larkspur.example', 'tobias@larkspur.example'])
})

test('the same recipients in another order and spelling are the same', () => {
  const other = {
    to: [{ name: '', email: 'TOBIAS@larkspur.example' }],
    cc: [{ name: 'Noor', email: 'noor@larkspur.example' }],
    bcc: [{ name: '', email: 'hiring group' }],
    folded: [],
    pending: ['imke'],
  }
  expect(recipientsKey(other)).toBe(recipientsKey(compose))
})

test('whoever only the folded line names is named too', () => {
  const folded = { to: [], cc: [], bcc: [], folded: compose.to, pending: [] }
  expect(addressesOf(folded)).toEqual(['noor@larkspur.example'])
  expect(recipientsKey(folded)).toBe(recipientsKey({ ...folded, to: compose.to, folded: [] }))
})

describe('a judgement is about exactly one message', () => {
  test.each<[string, Partial<Compose>]>([
    ['recipients', { pending: [] }],
    ['subject', { subject: 'Status' }],
    ['text', { text: 'Thank you!' }],
    ['thread', { threadId: null, permanentThreadId: null }],
  ])('other %s, another message', (_what, change) => {
    expect(signatureOf({ ...compose, ...change })).not.toBe(signatureOf(compose))
  })

  test('a draft that is saved for the first time is the same message', () => {
    expect(signatureOf({ ...compose, draftId: null })).toBe(signatureOf(compose))
  })
})

test('what is asked has the protocol’s limits', () => {
  const long = messageDraftOf({ ...compose, subject: 's'.repeat(100_000), text: 't'.repeat(300_000) })
  expect(long.subject).toHaveLength(2_000)
  expect(long.text).toHaveLength(200_000)
  expect(long.thread).toBe('19fa97450001a2b3')
})

describe('a gap left in the text', () => {
  test.each([
    ['Thank you for [something that you talked about].', [], ['[something that you talked about]']],
    ['Dear [name],', ['[name]'], ['[name]']],
    ['See the notes [1] and [sic].', [], []],
    ['The list is [here it is](https://larkspur.example).', [], []],
    ['Merci pour [ce dont vous avez parlé].', [], ['[ce dont vous avez parlé]']],
    ['All filled in.', ['[name]'], []],
  ])('%s', (text, inserted, left) => {
    expect(slotsLeft(text, inserted)).toEqual(left)
  })
})
