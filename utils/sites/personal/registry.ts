import type { Network } from '../network.ts'
import { isOnHost } from './addresses.ts'
import { bluesky } from './bluesky.ts'
import { discord } from './discord.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { mastodon } from './mastodon.ts'
import { pinterest } from './pinterest.ts'
import { snapchat } from './snapchat.ts'
import { telegram } from './telegram.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { vk } from './vk.ts'
import { whatsapp } from './whatsapp.ts'
import { x } from './x.ts'

/** Every personal or mixed network, Facebook first. Adding one is a file, a row here, its tests and its words. */
export const personalNetworks: readonly Network[] = [
  facebook,
  instagram,
  threads,
  x,
  tiktok,
  bluesky,
  mastodon,
  whatsapp,
  telegram,
  vk,
  discord,
  pinterest,
  snapchat,
]

/** The network of a page: by its host, else by what the page itself shows (Mastodon). */
export function networkAt(document: Document, url: URL): Network | null {
  const byHost = personalNetworks.find((network) => isOnHost(url, network.hosts))
  return byHost ?? personalNetworks.find((network) => network.recognises?.(document, url)) ?? null
}
