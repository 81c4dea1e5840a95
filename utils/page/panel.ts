import { type ComponentChild, Fragment, h, render } from 'preact'
import type { PanelPlace } from './panel-place.ts'

/** What is shown on a host page. */
export interface Panel {
  /** Shows something under a name of its own, replaces it, or (null) takes it away. */
  set(name: string, content: ComponentChild | null): void
}

export interface PanelOptions {
  place: PanelPlace
  /** The text of the style sheets, in order. */
  styles: string
  /** BCP 47, of the words that will be shown. */
  language: string
  /** Which way that language runs. */
  direction: 'ltr' | 'rtl'
}

/** Makes the panel. Nothing stands in the page before the first `set`. */
export function createPanel({ place, styles, language, direction }: PanelOptions): Panel {
  const contents = new Map<string, ComponentChild>()
  let root: ShadowRoot | null = null

  function close(): void {
    if (root !== null) render(null, root)
    root = null
    place.close()
  }

  function draw(): void {
    if (contents.size === 0 || place.signal.aborted) {
      close()
      return
    }
    root = place.open(styles)
    const parts = [...contents].map(([name, content]) => h(Fragment, { key: name }, content))
    render(h('div', { lang: language, dir: direction }, parts), root)
  }

  place.signal.addEventListener('abort', () => {
    contents.clear()
    close()
  })

  return {
    set(name, content) {
      if (content === null) contents.delete(name)
      else contents.set(name, content)
      draw()
    },
  }
}
