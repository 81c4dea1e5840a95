import { expect, it } from 'vitest'
import { mastodonServer } from '../../../utils/sites/mastodon-server.ts'

const taken = ['facebook.com', 'x.com']
const read = (typed: string) => mastodonServer(typed, taken)

it.each([
  ['alder.example', 'alder.example'],
  ['  Alder.Example ', 'alder.example'],
  ['https://alder.example/@ola', 'alder.example'],
  ['http://alder.example', 'alder.example'],
  ['@ola@alder.example', 'alder.example'],
  ['ola@social.alder.example', 'social.alder.example'],
  ['alder.example.', 'alder.example'],
  ['bäume.example', 'xn--bume-loa.example'],
])('%s is the server %s', (typed, host) => {
  expect(read(typed)).toEqual({ ok: true, host })
})

it.each([
  '',
  'alder',
  '@ola',
  '192.0.2.1',
  '[2001:db8::1]',
  'alder.example:8443',
  '*.example',
  'https://',
  'ftp://alder.example',
  'two words.example',
  'https://user@',
])('“%s” is no address of a server', (typed) => {
  expect(read(typed)).toEqual({ ok: false, because: 'no-address' })
})

it.each(['x.com', 'www.facebook.com', 'https://m.facebook.com/ola'])('%s has a place of its own', (typed) => {
  expect(read(typed)).toEqual({ ok: false, because: 'another-network' })
})
