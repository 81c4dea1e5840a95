import { domainOf, normaliseAddress } from '../etiquette/addresses.ts'
import { printOf } from '../sites/reading/label-print.ts'

/** Prints of four figures that make one: enough that no two of all the addresses there are share theirs by chance. */
const rounds = [1, 2, 3, 4]

/**
 * What stands for somebody in the place of their address: the print of it, and those of every domain that it lies in,
 * the longest first. By it those who are known are found, and nobody is read. `salt` is another one for each message.
 */
export function printsOf(address: string, salt: string): readonly string[] {
  const normal = normaliseAddress(address)
  if (normal === undefined) return []
  const labels = domainOf(normal).split('.')
  const domains = labels.slice(0, -1).map((_, from) => `@${labels.slice(from).join('.')}`)
  return [normal, ...domains].map((each) => printWith(each, salt))
}

/** The print of a normalised address, or of a domain with `@` before it. */
export function printWith(text: string, salt: string): string {
  return rounds.map((round) => printOf(`${round} ${salt} ${text}`)).join('')
}
