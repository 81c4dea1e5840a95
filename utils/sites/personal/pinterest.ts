import type { AddressReading } from '../network.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { elsewhere, partsOf, reserved } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { HeadReading } from './row.ts'

const hosts = [
  'pinterest.com',
  'pinterest.de',
  'pinterest.fr',
  'pinterest.es',
  'pinterest.it',
  'pinterest.co.uk',
  'pinterest.ca',
]

const notPeople = reserved(
  'pin search ideas today settings business _ login explore categories about password resource',
)

function readAddress(url: URL): AddressReading {
  if (!hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return elsewhere
  const [first, second] = partsOf(url)
  if (first === undefined) return { kind: 'feed' }
  if (notPeople.has(first.toLowerCase()) || !/^[\w.-]{3,30}$/.test(first)) return elsewhere
  return second === undefined || second.startsWith('_')
    ? { kind: 'profile', handle: first.toLowerCase() }
    : elsewhere
}

function readHead(document: Document): HeadReading | null {
  const heading = [...document.querySelectorAll('h1')].map(textOf).find((text) => text !== '')
  const titled = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\(([\w.-]+)\)/u.exec(cleanText(document.title))
  const name = heading ?? titled?.[1]
  if (name === undefined) return null
  return { name, ...(titled?.[2] && { handle: titled[2].toLowerCase() }) }
}

/** From addresses and words alone: nobody has checked it on the live site. */
export const pinterest = networkOf({
  name: 'pinterest',
  label: 'Pinterest',
  class: 'personal',
  hosts,
  experimental: true,
  readAddress,
  readHead,
  heads: [{ selector: '[data-test-id="profile-header"]', seen: '2025-01', because: 'the head of a profile' }],
  pressable: 'button, [role="button"]',
  byLabel: true,
  byPlace: false,
  firstAct: 'follow',
})
