import type { AddressReading } from '../network.ts'
import { elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'

const hosts = ['discord.com']

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first, second, third] = partsOf(url)
  if (first === 'users' && second !== undefined) return { kind: 'profile', opaqueId: second }
  if (first === 'channels' && second === '@me')
    return third ? { kind: 'thread', id: third } : { kind: 'list' }
  return elsewhere
}

/** Direct messages by name only; its classes change with every build. Nobody has checked it on the live site. */
export const discord = networkOf({
  name: 'discord',
  label: 'Discord',
  class: 'personal',
  hosts,
  experimental: true,
  readAddress,
  readHead: () => null,
  heads: [],
  pressable: 'button, [role="button"]',
  byLabel: true,
  byPlace: false,
  firstAct: 'connect',
  chat: {
    composers: [
      {
        selector: '[role="textbox"][contenteditable="true"]',
        seen: '2025-01',
        because: 'the field of a chat',
      },
    ],
    isChat: (composer, url) => readAddress(url).kind === 'thread' && composer.closest('main') !== null,
    roots: [
      { selector: '[class*="chat"]:has(h1)', seen: '2025-01', because: 'the chat with its header' },
      { selector: 'body', seen: '2025-01', because: 'the page, where that is not there' },
    ],
    headerNames: [
      { selector: 'section h1', seen: '2025-01', because: 'the name in the header of the chat' },
      { selector: 'h1', seen: '2025-01', because: 'the heading of the page' },
    ],
  },
})
