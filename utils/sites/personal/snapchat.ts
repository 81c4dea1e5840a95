import type { AddressReading } from '../network.ts'
import { textOf } from '../reading/text.ts'
import { atHandle, elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { HeadReading } from './row.ts'

const hosts = ['snapchat.com']
const shape = /^[\w.-]{2,30}$/

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second] = partsOf(url)
  if (first === 'add' && second !== undefined && shape.test(second))
    return { kind: 'profile', handle: second.toLowerCase() }
  if (first === 'web') return { kind: 'thread', ...(second && { id: second }) }
  const handle = atHandle(first, shape)
  return handle === null ? elsewhere : { kind: 'profile', handle }
}

function readHead(document: Document): HeadReading | null {
  const name = [...document.querySelectorAll('h1, h2, h3, h4')].map(textOf).find((text) => text !== '')
  return name === undefined ? null : { name }
}

/** From addresses and words alone: nobody has checked it on the live site. */
export const snapchat = networkOf({
  name: 'snapchat',
  label: 'Snapchat',
  class: 'personal',
  hosts,
  experimental: true,
  readAddress,
  readHead,
  heads: [{ selector: 'main', seen: '2025-01', because: 'a profile page holds one person' }],
  pressable: 'button, [role="button"]',
  byLabel: true,
  byPlace: false,
  firstAct: 'connect',
})
