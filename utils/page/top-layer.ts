/**
 * What a page shows above all else. In which order can't be asked, and a popover that is hidden and shown again comes to
 * the front; a modal dialog of the page in front of ours leaves nothing of ours to press.
 */
export function whatStandsAbove(document: Document): Element[] {
  return [...document.querySelectorAll(':popover-open, dialog:modal, :fullscreen')]
}

/** Popovers in shadow roots, of which nobody outside hears when they come to the front. */
export function popoversInShadow(within: Document | ShadowRoot): HTMLElement[] {
  return [...within.querySelectorAll('*')].flatMap((each) => {
    // Firefox shows content scripts closed roots too.
    const root: unknown = Reflect.get(each, 'openOrClosedShadowRoot') ?? each.shadowRoot
    if (!(root instanceof ShadowRoot)) return []
    return [...root.querySelectorAll<HTMLElement>(':popover-open'), ...popoversInShadow(root)]
  })
}

/** Whether pictures of the page before stand over everything, as they do while one view turns into another. */
export function isInTransition(document: Document): boolean {
  try {
    return document.querySelector(':active-view-transition') !== null
  } catch {
    // A browser that doesn't know the selector knows no such pictures.
    return false
  }
}
