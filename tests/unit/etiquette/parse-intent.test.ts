import { expect, it } from 'vitest'
import { parseIntent } from '../../../utils/etiquette/parse-intent.ts'

const send = { act: 'send', kind: 'check-in', channel: 'gmail', to: ['ruth', 'x@y.example'] }
const connect = { act: 'connect', network: 'facebook', contact: 'ruth' }

it.each([
  send,
  { ...send, to: [] },
  { ...send, thread: 't', sendAt: '2026-12-04T09:00:00Z', application: 'job' },
  connect,
  { ...connect, act: 'follow' },
  { ...connect, act: 'visit', handle: 'ruth.g' },
  { ...connect, act: 'message', network: 'linkedin', kind: 'check-in' },
])('reads %j', (value) => {
  expect(parseIntent(value)).toEqual({ ok: true, value })
})

it.each([
  null,
  {},
  { ...send, act: 'shout' },
  { ...send, kind: 'nag' },
  { ...send, channel: 'pigeon' },
  { ...send, to: 'ruth' },
  { ...send, to: [''] },
  { ...send, sendAt: 'tomorrow morning' },
  { ...send, sendAt: '2026-12-04T09:00:00' },
  { act: 'send' },
  { ...connect, network: 'myspacebook' },
  { ...connect, network: 'Facebook' },
  { act: 'connect', network: 'facebook' },
])('refuses %j with a reason', (value) => {
  const parsed = parseIntent(value)
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(parsed.reason).not.toBe('')
})
