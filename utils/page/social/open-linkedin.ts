import type { Subject } from '../../messaging/protocol.ts'

/**
 * Where on LinkedIn somebody is: their profile where it is known, else a search for their name; for somebody who is no
 * contact, for the name that their own page shows.
 */
export function linkedInAddress(
  { contact, company }: Pick<Subject, 'contact' | 'company'>,
  shown?: string,
): string {
  const known = contact?.linkedIn
  if (known !== undefined) {
    const url = URL.parse(/^https?:\/\//i.test(known) ? known : `https://${known}`)
    if (url !== null && /(?:^|\.)linkedin\.com$/.test(url.hostname)) {
      url.protocol = 'https:'
      return url.href
    }
  }
  const search = new URL('https://www.linkedin.com/search/results/people/')
  search.searchParams.set(
    'keywords',
    contact?.name ?? (shown === undefined ? company : `${shown} ${company}`),
  )
  return search.href
}
