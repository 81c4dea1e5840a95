/** Whether this is a view of Gmail's in which anything is watched: not the mobile, printed and basic ones. */
export function isSupported({ hostname, pathname, search, searchParams }: URL): boolean {
  if (hostname !== 'mail.google.com' || !pathname.startsWith('/mail/')) return false
  if (/^\/mail\/(?:mu|u\/\d+\/(?:h|s|mu)|h)(?:\/|$)/.test(pathname)) return false
  // Nearly every page of Gmail has none, and looking for what isn't there takes its time.
  if (search === '') return true
  const view = searchParams.get('view')
  return searchParams.get('ui') !== 'html' && view !== 'pt' && view !== 'lg' && view !== 'att'
}

/** Whether it is the address of a window that shows one compose or one conversation. */
export function isPopOut({ pathname, searchParams }: URL): boolean {
  const view = searchParams.get('view')
  return /\/popout(?:\/|$)/.test(pathname) || view === 'btop' || (view === 'cm' && searchParams.has('fs'))
}
