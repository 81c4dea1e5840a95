import type { PanelPlace, StandingPanel } from './panel-place.ts'

/** The root that is drawn in. */
export interface PanelRoot {
  /** What stands there, put into the page if it isn't. */
  open(): StandingPanel
  /** Takes the root and its element out of the page. */
  close(): void
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

/** Stands something of ours in the place that was kept, with these styles, when it is opened. */
export function standIn(place: PanelPlace, styles: string): PanelRoot {
  const { window, signal } = place
  const { document } = window
  let watching: number | undefined

  function make(): StandingPanel {
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    addStyles(root, hostStyles + styles)
    // What is done inside is not the page's to see: listeners of the page must not close or move things.
    for (const type of pointerTypes) root.addEventListener(type, (event) => event.stopPropagation())
    return { host, root, gone: new AbortController() }
  }

  function open(): StandingPanel {
    place.standing ??= make()
    // A page that writes its document anew takes the host with it.
    if (!place.standing.host.isConnected) document.documentElement.append(place.standing.host)
    watch()
    return place.standing
  }

  /** After an update another script shows the same things: what an orphan shows has nobody behind its buttons. */
  function watch(): void {
    watching ??= window.setInterval(() => {
      if (!place.alive()) close()
    }, lookEvery)
  }

  function close(): void {
    place.standing?.gone.abort()
    place.standing?.host.remove()
    place.standing = null
    window.clearInterval(watching)
    watching = undefined
  }

  signal.addEventListener('abort', close)
  return { open, close }
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
