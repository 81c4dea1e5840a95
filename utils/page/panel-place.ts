/**
 * Where everything of ours on a host page lives: one plain element outside the page's own tree, with a closed
 * shadow root. It stands there only while there is something to show.
 */
export interface PanelPlace {
  window: Window & typeof globalThis
  /** The root to draw in, put into the page if it isn't there. */
  open(styles: string): ShadowRoot
  /** Takes the root and its element out of the page. */
  close(): void
  /** Whether an event began in the panel: the host is all that its path shows from outside. */
  holds(path: readonly EventTarget[]): boolean
  signal: AbortSignal
}

export interface PanelPlaceOptions {
  window: Window & typeof globalThis
  /** Whether the extension still lives under this page. */
  alive(): boolean
  signal: AbortSignal
}

/** Pages style bare elements of their own; ours is none of theirs. Important rules of a shadow root win. */
const hostStyles = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}
`

const lookEvery = 1_000

const keyTypes = ['keydown', 'keypress', 'keyup'] as const
const pointerTypes = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'focusin',
  'focusout',
  'input',
  'change',
  'wheel',
] as const

/**
 * Keeps the place, from the first moment of the page on: only who listens first is heard first. Nothing stands in the
 * page before it is opened.
 */
export function keepPanelPlace({ window, alive, signal }: PanelPlaceOptions): PanelPlace {
  const { document } = window
  removeOrphans(document)
  let place: { host: HTMLElement; root: ShadowRoot } | null = null
  let watching: number | undefined

  function make(styles: string): { host: HTMLElement; root: ShadowRoot } {
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    addStyles(root, hostStyles + styles)
    // What is done inside is not the page's to see: listeners of the page must not close or move things.
    for (const type of pointerTypes) root.addEventListener(type, (event) => event.stopPropagation())
    return { host, root }
  }

  function open(styles: string): ShadowRoot {
    place ??= make(styles)
    // A page that writes its document anew takes the host with it.
    if (!place.host.isConnected) document.documentElement.append(place.host)
    watch()
    return place.root
  }

  /** After an update another script shows the same things: what an orphan shows has nobody behind its buttons. */
  function watch(): void {
    watching ??= window.setInterval(() => {
      if (!alive()) close()
    }, lookEvery)
  }

  function close(): void {
    place?.host.remove()
    place = null
    window.clearInterval(watching)
    watching = undefined
  }

  function holds(path: readonly EventTarget[]): boolean {
    return place !== null && path.includes(place.host)
  }

  // Keys pressed in the panel are never the page's: no shortcut of Gmail fires and Esc closes no compose.
  // Stopping them here leaves what the browser does with them (focus, activation, closing a dialog).
  for (const type of keyTypes) {
    window.addEventListener(
      type,
      (event) => {
        if (!holds(event.composedPath())) return
        event.stopImmediatePropagation()
        // A key that is held down presses no button, neither again nor because it came under it.
        if (event.repeat && place?.root.activeElement instanceof HTMLButtonElement) event.preventDefault()
      },
      { capture: true, signal },
    )
  }
  signal.addEventListener('abort', close)

  return { window, open, close, holds, signal }
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

/** A constructed sheet passes every `style-src`; a `style` element is for browsers that refuse it to us. */
function addStyles(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const element = root.ownerDocument.createElement('style')
    element.textContent = styles
    root.prepend(element)
  }
}
