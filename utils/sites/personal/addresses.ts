import type { AddressReading } from '../network.ts'

/** Whether a host is one of these or below one of these. */
export function isOnHost(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}

/** The parts of an address's path, decoded; an escape that can't be decoded stays as it is. */
export function partsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part)
      } catch {
        return part
      }
    })
}

/** Where a link leads to; null where that is no address. */
export function targetOf(link: Element, url: URL): URL | null {
  return URL.parse(link.getAttribute('href') ?? '', url.href)
}

/** Words after `/` that no profile can have; written with spaces between them. */
export function reserved(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u))
}

/** `/@user` and what is below it. */
export function atHandle(part: string | undefined, shape: RegExp): string | null {
  return part?.startsWith('@') && shape.test(part.slice(1)) ? part.slice(1).toLowerCase() : null
}

export const elsewhere: AddressReading = { kind: 'other' }
