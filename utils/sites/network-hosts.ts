/**
 * Where each network lives, without what reads it: the background needs to know who speaks, not how pages look.
 * Kept equal to the rows of the networks by a test.
 */
export const networkHosts: readonly {
  name: string
  hosts: readonly string[]
  experimental?: true
}[] = [
  { name: 'linkedin', hosts: ['linkedin.com'] },
  { name: 'facebook', hosts: ['facebook.com', 'messenger.com', 'fb.com'] },
  { name: 'instagram', hosts: ['instagram.com'] },
  { name: 'threads', hosts: ['threads.com', 'threads.net'] },
  { name: 'x', hosts: ['x.com', 'twitter.com'] },
  { name: 'tiktok', hosts: ['tiktok.com'] },
  { name: 'bluesky', hosts: ['bsky.app'] },
  { name: 'mastodon', hosts: [] },
  { name: 'whatsapp', hosts: ['web.whatsapp.com', 'wa.me', 'api.whatsapp.com'] },
  { name: 'telegram', hosts: ['web.telegram.org'] },
  { name: 'vk', hosts: ['vk.com', 'vk.ru'], experimental: true },
  { name: 'discord', hosts: ['discord.com'], experimental: true },
  {
    name: 'pinterest',
    hosts: [
      'pinterest.com',
      'pinterest.de',
      'pinterest.fr',
      'pinterest.es',
      'pinterest.it',
      'pinterest.co.uk',
      'pinterest.ca',
    ],
    experimental: true,
  },
  { name: 'snapchat', hosts: ['snapchat.com'], experimental: true },
]
