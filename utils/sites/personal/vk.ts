import type { AddressReading } from '../network.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { elsewhere, isOnHost, partsOf, reserved } from './addresses.ts'
import { networkOf } from './network-of.ts'
import type { HeadReading } from './row.ts'

const hosts = ['vk.com', 'vk.ru']

const notPeople =
  reserved(`feed im friends groups albums audios video videos photos wall settings search login join about
  apps docs market clips music services support terms privacy bookmarks edit`)

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first] = partsOf(url)
  if (first === undefined || first === 'feed') return { kind: 'feed' }
  if (first === 'im')
    return { kind: 'thread', ...(url.searchParams.get('sel') && { id: url.searchParams.get('sel') ?? '' }) }
  if (/^(?:club|public|event)\d+$/.test(first)) return { kind: 'company' }
  if (notPeople.has(first.toLowerCase()) || first.startsWith('al_') || !/^[\w.]{2,}$/.test(first))
    return elsewhere
  return { kind: 'profile', handle: first.toLowerCase() }
}

function readHead(document: Document): HeadReading | null {
  const heading = [...document.querySelectorAll('main h1, [role="main"] h1, h1, h2')]
    .map(textOf)
    .find((text) => text !== '')
  const name =
    heading ?? /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*(?:VK|ВКонтакте)$/u.exec(cleanText(document.title))?.[1]
  return name === undefined ? null : { name }
}

/** From addresses and words alone: nobody has checked it on the live site. */
export const vk = networkOf({
  name: 'vk',
  label: 'VK',
  class: 'personal',
  hosts,
  experimental: true,
  readAddress,
  readHead,
  heads: [{ selector: '#profile_redesigned', seen: '2024-06', because: 'the profile page' }],
  pressable: 'button, [role="button"], a[href]',
  byLabel: true,
  byPlace: false,
  firstAct: 'connect',
})
