/**
 * Tells when the address has changed, in pages that never load anew. `currententrychange` comes after the
 * change; listening to `history` from a content script sees nothing, because pages have a `history` of their own.
 */
export function onNavigation(window: Window, changed: (url: string) => void, signal: AbortSignal): void {
  let last = window.location.href
  const look = () => {
    if (window.location.href === last) return
    last = window.location.href
    changed(last)
  }
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', look, { signal })
  }
  for (const type of ['popstate', 'hashchange', 'pageshow'] as const) {
    window.addEventListener(type, look, { signal })
  }
}
