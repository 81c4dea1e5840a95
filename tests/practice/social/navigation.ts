/**
 * Single-page navigation as the real sites do it: the address changes at once, the old page stays where it is, the new
 * one and the title come a moment later, and a moment after that the new page is rendered again with new nodes.
 */
export interface PageView {
  title: string
  content(): HTMLElement
}

const contentComesAfter = 240
const rendersAgainAfter = 700

export function startNavigation(
  place: HTMLElement,
  viewOf: (url: URL) => PageView,
): { show(): void; go(path: string): void } {
  let turn = 0
  const show = (): void => {
    const mine = ++turn
    const view = viewOf(new URL(location.href))
    place.replaceChildren(view.content())
    document.title = view.title
    setTimeout(() => {
      const untouched =
        mine === turn &&
        !place.contains(document.activeElement) &&
        place.querySelector('[contenteditable]') === null
      if (untouched) place.replaceChildren(view.content())
    }, rendersAgainAfter)
  }
  const showLater = (): void => {
    const mine = ++turn
    setTimeout(() => mine === turn && show(), contentComesAfter)
  }
  const go = (path: string): void => {
    history.pushState(null, '', path)
    showLater()
  }
  addEventListener('popstate', showLater)
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || link.origin !== location.origin) return
    event.preventDefault()
    go(link.pathname + link.search)
  })
  return { show, go }
}
