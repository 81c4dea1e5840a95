import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { networkHosts } from '../../../../utils/sites/network-hosts.ts'
import { networksWithScript } from '../../../../utils/sites/optional-networks.ts'
import { networkAt, personalNetworks } from '../../../../utils/sites/personal/registry.ts'
import { networks } from '../../../../utils/sites/registry.ts'
import { socialNetworks } from '../../../practice/networks/networks.ts'
import { pageOf } from '../page.ts'

const empty = pageOf('<!doctype html><title></title><body></body>')

/** An address of somebody, or of a chat, on each network. A new row needs one. */
const addresses: Readonly<Record<string, { address: string; kind: 'profile' | 'thread'; handle?: string }>> =
  {
    linkedin: {
      address: 'https://www.linkedin.com/in/rosalind-achterberg/',
      kind: 'profile',
      handle: 'rosalind-achterberg',
    },
    facebook: {
      address: 'https://www.facebook.com/rosalind.achterberg.4',
      kind: 'profile',
      handle: 'rosalind.achterberg.4',
    },
    instagram: {
      address: 'https://www.instagram.com/Rosalind.A/reels/',
      kind: 'profile',
      handle: 'rosalind.a',
    },
    threads: { address: 'https://www.threads.net/@rosalind.a', kind: 'profile', handle: 'rosalind.a' },
    x: {
      address: 'https://mobile.twitter.com/Rosalind_A/with_replies',
      kind: 'profile',
      handle: 'rosalind_a',
    },
    tiktok: { address: 'https://www.tiktok.com/@rosalind.a', kind: 'profile', handle: 'rosalind.a' },
    bluesky: {
      address: 'https://bsky.app/profile/rosalind.example',
      kind: 'profile',
      handle: 'rosalind.example',
    },
    mastodon: {
      address: 'https://elm.example/@rosalind@oak.example',
      kind: 'profile',
      handle: 'rosalind@oak.example',
    },
    whatsapp: { address: 'https://web.whatsapp.com/', kind: 'thread' },
    telegram: { address: 'https://web.telegram.org/k/#@rosalind', kind: 'thread', handle: 'rosalind' },
    vk: { address: 'https://vk.ru/rosalind_a', kind: 'profile', handle: 'rosalind_a' },
    discord: { address: 'https://discord.com/channels/@me/77', kind: 'thread' },
    pinterest: { address: 'https://www.pinterest.com/rosalinda/', kind: 'profile', handle: 'rosalinda' },
    snapchat: { address: 'https://www.snapchat.com/add/rosalind', kind: 'profile', handle: 'rosalind' },
  }

describe.each(networks.map((network) => [network.name, network] as const))(
  'the row of %s',
  (name, network) => {
    it('is complete', () => {
      expect(name).toMatch(/^[a-z]{1,20}$/)
      expect(network.label.trim()).not.toBe('')
      expect(['professional', 'personal', 'mixed']).toContain(network.class)
      expect(network.hosts.length > 0 || network.recognises !== undefined).toBe(true)
      for (const host of network.hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      expect(network.handleKey('AbC')).toBe('abc')
    })

    it('knows somebody by their address', () => {
      const { address, kind, handle } = addresses[name] ?? { address: 'about:blank', kind: 'profile' }
      const reading = network.readAddress(new URL(address))
      expect(reading.kind).toBe(kind)
      expect(reading.handle).toBe(handle)
    })

    it('knows nobody on another site, and claims nothing on an empty page', () => {
      const url = new URL(addresses[name]?.address ?? 'about:blank')
      if (network.hosts.length > 0)
        expect(network.readAddress(new URL('https://oak.example/rosalind')).kind).toBe('other')
      expect(network.controlAt([], empty, url)).toBeNull()
      expect(network.readConversations(empty, url)).toEqual([])
      expect(network.readSubject(empty, url)?.settled ?? false).toBe(false)
      expect(network.readHealth(empty, url).found).toBeTypeOf('object')
    })
  },
)

/** Where chats are listed and none is open. */
const chatLists: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/messages/',
  instagram: 'https://www.instagram.com/direct/inbox/',
  x: 'https://x.com/messages',
  tiktok: 'https://www.tiktok.com/messages',
  bluesky: 'https://bsky.app/messages',
  whatsapp: 'https://web.whatsapp.com/',
  telegram: 'https://web.telegram.org/k/',
  discord: 'https://discord.com/channels/@me',
}

describe.each(Object.entries(chatLists))('a list of chats on %s', (name, address) => {
  it('misses nothing to write in', () => {
    const page = pageOf('<body><div role="main"><main><h1>Chats</h1></main></div></body>')
    const network = networks.find((each) => each.name === name)
    expect(network?.readHealth(page, new URL(address)).missing).toEqual([])
  })
})

describe('the registry', () => {
  it('has every file of a network as a row', () => {
    const folder = fileURLToPath(new URL('../../../../utils/sites/personal/', import.meta.url))
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''))
    for (const { name } of personalNetworks) expect(files).toContain(name)
    expect(new Set(networks.map(({ name }) => name)).size).toBe(networks.length)
  })

  it('finds the network of an address', () => {
    for (const [name, { address }] of Object.entries(addresses)) {
      if (name === 'linkedin' || name === 'mastodon') continue
      expect(networkAt(empty, new URL(address))?.name).toBe(name)
    }
    expect(networkAt(empty, new URL('https://notfacebook.com/rosalind'))).toBeNull()
    const server = pageOf(
      '<body><div id="mastodon"></div><script id="initial-state" type="application/json">{}</script></body>',
    )
    expect(networkAt(server, new URL('https://elm.example/@rosalind'))?.name).toBe('mastodon')
  })

  it('has the same hosts as the list that the background keeps', () => {
    expect(
      networks.map(({ name, hosts, experimental }) => ({
        name,
        hosts,
        ...(experimental && { experimental }),
      })),
    ).toEqual(networkHosts)
  })

  it('has a script and a practice page for every network that is asked for', () => {
    const asked = networks
      .map(({ name }) => name)
      .filter((name) => name !== 'linkedin' && name !== 'facebook')
    expect(networksWithScript).toEqual(asked)
    expect(socialNetworks.map(({ name }) => name)).toEqual(asked)
  })

  it('marks what nobody has checked on a live site', () => {
    expect(networks.filter(({ experimental }) => experimental).map(({ name }) => name)).toEqual([
      'vk',
      'discord',
      'pinterest',
      'snapchat',
    ])
  })
})
