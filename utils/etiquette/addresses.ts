/**
 * The one form of a mail address, so that two ways of writing it meet: lower case, without a display name,
 * and as Gmail itself delivers, without dots and `+` parts in gmail.com addresses.
 * Undefined for what is no address.
 */
export function normaliseAddress(written: string): string | undefined {
  const bare = (/<([^<>]*)>\s*$/.exec(written)?.[1] ?? written).trim().toLowerCase().normalize('NFC')
  const at = bare.lastIndexOf('@')
  if (at < 1 || at === bare.length - 1 || /\s/.test(bare)) return undefined
  const host = asciiHost(bare.slice(at + 1))
  const mailbox = bare.slice(0, at)
  if (host !== 'gmail.com' && host !== 'googlemail.com') return `${mailbox}@${host}`
  const own = mailbox.replace(/\+.*$/, '').replaceAll('.', '')
  return own === '' ? undefined : `${own}@gmail.com`
}

/** The part of a normalised address after the `@`. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/**
 * The one form of a profile's address: host without `www`, mobile or country part, decoded path in lower
 * case, nothing after it but the number of profiles that have no name. Undefined for what is no web address.
 */
export function normaliseProfile(written: string): string | undefined {
  const url = URL.parse(written.trim())
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const host = url.hostname
    .replace(/^(www|m|mobile|touch|web)\./, '')
    .replace(/^[a-z]{2}\.linkedin\./, 'linkedin.')
  const path = decoded(url.pathname).replace(/\/+$/, '').toLowerCase().normalize('NFC')
  const number = path.endsWith('profile.php') ? url.searchParams.get('id') : null
  return number === null ? `${host}${path}` : `${host}${path}?id=${number}`
}

/** A host without a final dot, with what is not ASCII in it as the DNS writes it. */
export function asciiHost(host: string): string {
  const bare = host.replace(/\.$/, '')
  return /[^ -~]/.test(bare) ? (URL.parse(`https://${bare}`)?.hostname ?? bare) : bare
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
