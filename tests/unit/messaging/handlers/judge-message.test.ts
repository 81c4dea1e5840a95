import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import {
  beginning,
  checkIn,
  event,
  handlersWithoutDatabase,
  practise,
  thanked,
  thankYou,
} from './practice-background.ts'

function to(email: string, text = checkIn): Request<'message.judge'> {
  return {
    channel: 'gmail',
    people: [{ email }],
    subject: text === thankYou ? 'Thank you' : 'Data Analyst',
    text,
  }
}

describe('recognising people', () => {
  it.each([
    ['a contact', { email: 'Mara@Larkspur.example' }, true],
    ['a stranger of the company', { email: 'jobs@mail.larkspur.example' }, true],
    ['somebody else', { email: 'mum@family.example' }, false],
    ['a name without an address', { name: 'Mara Lindqvist' }, false],
  ])('says of %s whether they are tracked', async (_who, person, tracked) => {
    const { get } = await practise()
    expect(await get('people.recognise', { channel: 'gmail', people: [person] })).toEqual({ tracked })
  })

  it('takes a name for enough on LinkedIn, where there are no addresses', async () => {
    const { get } = await practise()
    expect(await get('people.recognise', { channel: 'linkedin', people: [{ name: 'Mara L.' }] })).toEqual({
      tracked: true,
    })
  })
})

it('does not take a namesake at another LinkedIn profile for the contact', async () => {
  const { get } = await practise()
  const at = (profile: string) => ({
    channel: 'linkedin' as const,
    people: [{ name: 'Mara Lindqvist', profile }],
  })
  expect(await get('people.recognise', at('https://www.linkedin.com/in/mara-lindqvist/'))).toEqual({
    tracked: true,
  })
  expect(await get('people.recognise', at('https://www.linkedin.com/in/mara-l-9b1'))).toEqual({
    tracked: false,
  })
})

describe('judging a message', () => {
  it('says nothing about people whom nobody tracks', async () => {
    const { get } = await practise()
    expect(await get('message.judge', to('mum@family.example'))).toEqual({ tracked: false })
  })

  it('holds a check-in that comes too early, with the day and the thank-you it waits from', async () => {
    const { get } = await practise([...beginning, thanked])
    expect(await get('message.judge', to('mara@larkspur.example'))).toMatchObject({
      tracked: true,
      kind: 'check-in',
      verdict: { action: 'pause', reason: 'too-early', until: '2026-12-04', contact: 'mara' },
      window: { state: 'waiting', day: 5, of: 14 },
      about: {
        company: 'Larkspur Robotics',
        role: 'Data Analyst',
        contact: { name: 'Mara Lindqvist', email: 'mara@larkspur.example' },
        owed: [],
        last: { what: 'thanked', on: '2026-11-20', name: 'Mara Lindqvist' },
      },
    })
  })

  it('asks for the thank-you first, and says who is owed', async () => {
    const { get } = await practise()
    expect(await get('message.judge', to('mara@larkspur.example'))).toMatchObject({
      verdict: { reason: 'thank-first' },
      about: {
        owed: [{ contact: 'mara', name: 'Mara Lindqvist' }],
        last: { what: 'interviewed', on: '2026-11-20', name: 'Mara Lindqvist' },
      },
    })
  })

  it('lets a thank-you go', async () => {
    const { get } = await practise()
    expect(await get('message.judge', to('mara@larkspur.example', thankYou))).toMatchObject({
      kind: 'thank-you',
      verdict: { action: 'clear' },
      about: { owed: [{ contact: 'mara' }] },
    })
  })

  it('points to the recruiter when the window is open', async () => {
    const { get, at } = await practise([...beginning, thanked])
    at('2026-12-04T09:00:00Z')
    expect(await get('message.judge', to('mara@larkspur.example'))).toMatchObject({
      verdict: { action: 'hint', reason: 'ask-recruiter' },
      window: { state: 'open' },
      about: {
        ask: [{ contact: 'ines', name: 'Ines Okafor', email: 'ines@larkspur.example' }, { contact: 'mara' }],
      },
    })
  })

  it('judges a scheduled message by the day it leaves', async () => {
    const { get } = await practise([...beginning, thanked])
    const scheduled = { ...to('ines@larkspur.example'), sendAt: '2026-12-04T09:00:00Z' }
    expect(await get('message.judge', scheduled)).toMatchObject({ verdict: { action: 'clear' } })
  })

  it('does not let two windows both ask', async () => {
    const { get, at } = await practise([...beginning, thanked])
    at('2026-12-04T09:00:00Z')
    const message = to('ines@larkspur.example')
    expect(await get('message.judge', message)).toMatchObject({ verdict: { action: 'clear' } })
    await get('message.sending', { ...message, draft: 'one', at: '2026-12-04T09:00:00Z' })
    expect(await get('message.judge', { ...message, draft: 'two' })).toMatchObject({
      verdict: { action: 'pause', reason: 'already-asked' },
      about: { last: { what: 'asked', on: '2026-12-04', name: 'Ines Okafor' } },
    })
    expect(await get('message.judge', { ...message, draft: 'one' })).toMatchObject({
      verdict: { action: 'clear' },
    })
  })

  it('counts a check-in that is scheduled as asked', async () => {
    const { get } = await practise([...beginning, thanked])
    const message = { ...to('ines@larkspur.example'), sendAt: '2026-12-04T09:00:00Z' }
    await get('message.sending', { ...message, draft: 'one', at: '2026-11-25T09:00:00Z' })
    expect(await get('message.judge', { ...message, draft: 'two' })).toMatchObject({
      verdict: { reason: 'already-asked' },
    })
  })

  it('asks what an unclear message is, once for a conversation', async () => {
    const { get } = await practise([...beginning, thanked])
    const message = { ...to('mara@larkspur.example', 'Hi'), thread: 'thread-1' }
    expect(await get('message.judge', message)).toMatchObject({ verdict: { reason: 'is-this-a-follow-up' } })
    await get('thread.marked', { thread: 'thread-1', kind: 'other', people: message.people })
    expect(await get('message.judge', message)).toMatchObject({ verdict: { action: 'clear' } })
  })

  it('judges the strictest of several applications', async () => {
    const other = [
      event('applicationAdded', '2026-11-22T08:00:00Z', { company: 'Aurora Bakeries' }, 'app-2'),
      event(
        'contactAdded',
        '2026-11-22T08:01:00Z',
        { contact: 'jo', name: 'Jo Bakker', role: 'recruiter', emails: ['jo@aurora.example'] },
        'app-2',
      ),
    ]
    const { get } = await practise([...beginning, thanked, ...other])
    const both = {
      ...to('mara@larkspur.example'),
      people: [{ email: 'mara@larkspur.example' }, { email: 'jo@aurora.example' }],
    }
    expect(await get('message.judge', both)).toMatchObject({
      verdict: { reason: 'too-early', application: 'app-2', until: '2026-12-07' },
      about: { company: 'Aurora Bakeries' },
    })
  })
})

describe('without a database', () => {
  it('refuses in plain words, and never says pause', async () => {
    const answer = await handlersWithoutDatabase['message.judge'](to('mara@larkspur.example'), {
      role: 'page',
    })
    expect(answer).toEqual({
      ok: false,
      refused: 'storage',
      detail: 'The browser gives no storage here; private windows and strict privacy settings do that.',
    })
  })
})
