import { type Keys, listenToKeys } from './keys.ts'

/**
 * Where everything of ours on a host page lives. It is kept from the first moment of the page on, because only who listens
 * first is heard first; nothing stands in the page before somebody draws there (`panel-root.ts`).
 */
export interface PanelPlace {
  window: Window & typeof globalThis
  standing: StandingPanel | null
  /** The page's keys; those that are pressed in what stands here are heard by nobody else. */
  keys: Keys
  /** What of the page's is known to lie under our dialog in the top layer: that was there first, and stayed as it was. */
  below: Set<EventTarget | null>
  /** Whether the extension still lives under this page. */
  alive(): boolean
  signal: AbortSignal
}

/** What stands there: one plain element outside the page's own tree, with a closed shadow root. */
export interface StandingPanel {
  host: HTMLElement
  root: ShadowRoot
  /** Ended when it leaves for good: nobody may bring it back then. */
  gone: AbortController
}

/** Keeps the place. Call at document_start. */
export function keepPanelPlace(options: Omit<PanelPlace, 'standing' | 'keys' | 'below'>): PanelPlace {
  const { window, signal } = options
  removeOrphans(window.document)
  const place: PanelPlace = {
    ...options,
    standing: null,
    keys: listenToKeys(window, signal),
    below: new Set(),
  }
  const isOurs = (event: Event) => {
    const { standing } = place
    if (standing === null || !event.composedPath().includes(standing.host)) return false
    event.stopImmediatePropagation()
    return true
  }
  place.keys.hear((event) => {
    // Keys pressed in the panel are never the page's: no shortcut of Gmail fires and Esc closes no compose.
    // Stopping them here leaves what the browser does with them (focus, activation, closing a dialog).
    if (!isOurs(event)) return false
    // A key that is held down presses no button, neither again nor because it came under it.
    if (event.repeat && place.standing?.root.activeElement instanceof HTMLButtonElement)
      event.preventDefault()
    return true
  }, signal)
  const onFront = (event: Event) => {
    // What comes to the front in the top layer; a page could keep that from whoever listens after it.
    place.below.delete(event.target)
    isOurs(event)
  }
  for (const type of ['beforetoggle', 'fullscreenchange'])
    window.addEventListener(type, onFront, { capture: true, signal })
  return place
}

/**
 * Firefox ends the content scripts of an updated extension without a word and starts the new ones in the same
 * page: what the old ones showed would stay, with nobody behind its buttons.
 */
function removeOrphans(document: Document): void {
  for (const child of [...(document.documentElement?.children ?? [])]) {
    if (child.localName !== 'div' || child.attributes.length > 0 || child.childElementCount > 0) continue
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot')
    if (root instanceof ShadowRoot && root.querySelector('.surface') !== null) child.remove()
  }
}
