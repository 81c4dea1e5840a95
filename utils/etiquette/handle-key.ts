/**
 * What makes two written handles one account of a network: the sign before them and case don't count, nor do the dots
 * in a Facebook name. To be compared, never to be shown.
 */
export function handleKey(network: string, handle: string): string {
  const plain = handle.trim().normalize('NFC').replace(/^@/, '').toLowerCase()
  return network === 'facebook' || network === 'messenger' ? plain.replaceAll('.', '') : plain
}
