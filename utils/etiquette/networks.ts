/**
 * Where people meet. On a professional network a connection request is business; on a personal one it
 * walks into somebody's private life. Networks that are both count as personal.
 */
const professionalNetworks = ['linkedin', 'xing', 'wellfound', 'github'] as const

const personalNetworks = [
  'facebook',
  'messenger',
  'instagram',
  'threads',
  'x',
  'twitter',
  'tiktok',
  'snapchat',
  'whatsapp',
  'telegram',
  'discord',
  'signal',
  'wechat',
  'line',
  'vk',
  'pinterest',
  'reddit',
  'tumblr',
  'youtube',
  'twitch',
  'bluesky',
  'mastodon',
] as const

export type Network = (typeof professionalNetworks)[number] | (typeof personalNetworks)[number]

export const networks: readonly Network[] = [...professionalNetworks, ...personalNetworks]

/** Whether this network is somebody's private life; an unknown one is. */
export function isPersonal(network: string): boolean {
  return !professionalNetworks.some((name) => name === network)
}
