/** Somebody on a practice network. */
export interface PracticeAccount {
  handle: string
  name: string
}

/** One practice network: where it stands, and the addresses of its pages. */
export interface PracticeSocialNetwork {
  name: string
  origin: string
  /** The address of somebody's profile; absent where there are only chats. */
  profile?(account: PracticeAccount): string
  /** The address of the chat with somebody. */
  chat?(account: PracticeAccount): string
  /** Of an account, as the network spells handles. */
  handle?(plain: string): string
}

/** A contact of the practice timeline, and somebody whom nobody knows. */
export const contact: PracticeAccount = { handle: 'danawhitfield', name: 'Dana Whitfield' }
export const stranger: PracticeAccount = { handle: 'caseylund', name: 'Casey Lund' }

const chatAt = (path: string) => (account: PracticeAccount) =>
  `${path}${path.includes('?') ? '&' : '?'}with=${account.handle}`

/** Every network that a user can allow, each in the shape of its own pages (page/shapes.ts). */
export const socialNetworks: readonly PracticeSocialNetwork[] = [
  {
    name: 'instagram',
    origin: 'https://www.instagram.com',
    profile: ({ handle }) => `/${handle}/`,
    chat: chatAt('/direct/t/77/'),
  },
  { name: 'threads', origin: 'https://www.threads.com', profile: ({ handle }) => `/@${handle}` },
  {
    name: 'x',
    origin: 'https://x.com',
    profile: ({ handle }) => `/${handle}`,
    chat: chatAt('/i/chat/1-2'),
  },
  {
    name: 'tiktok',
    origin: 'https://www.tiktok.com',
    profile: ({ handle }) => `/@${handle}`,
    chat: chatAt('/messages?u=7'),
  },
  {
    name: 'bluesky',
    origin: 'https://bsky.app',
    profile: ({ handle }) => `/profile/${handle}.example`,
    chat: chatAt('/messages/3kx'),
  },
  { name: 'mastodon', origin: 'https://oak.example', profile: ({ handle }) => `/@${handle}` },
  { name: 'whatsapp', origin: 'https://web.whatsapp.com', chat: chatAt('/') },
  { name: 'telegram', origin: 'https://web.telegram.org', chat: ({ handle }) => `/k/#@${handle}` },
  { name: 'vk', origin: 'https://vk.com', profile: ({ handle }) => `/${handle}` },
  { name: 'discord', origin: 'https://discord.com', chat: chatAt('/channels/@me/77') },
  { name: 'pinterest', origin: 'https://www.pinterest.com', profile: ({ handle }) => `/${handle}/` },
  { name: 'snapchat', origin: 'https://www.snapchat.com', profile: ({ handle }) => `/add/${handle}` },
]
