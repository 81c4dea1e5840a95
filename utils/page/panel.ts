import { type ComponentChild, Fragment, h, render } from 'preact'
import type { PanelPlace } from './panel-place.ts'
import { standIn } from './panel-root.ts'
import { type Standing, StandingContext, watchStanding } from './standing.ts'

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
  const stand = standIn(place, styles)
  let shown: { root: ShadowRoot; standing: Standing } | null = null

  function close(): void {
    if (shown !== null) render(null, shown.root)
    shown = null
    stand.close()
  }

  function draw(): void {
    // What is taken away under a page that outlives the extension would else be drawn again by whoever watches its size.
    if (contents.size === 0 || place.signal.aborted || !place.alive()) {
      close()
      return
    }
    const { root, gone } = stand.open()
    if (shown?.root !== root) shown = { root, standing: watchStanding(root, place.below, gone.signal) }
    const parts = [...contents].map(([name, content]) => h(Fragment, { key: name }, content))
    const all = h('div', { lang: language, dir: direction }, parts)
    render(h(StandingContext.Provider, { value: shown.standing }, all), root)
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
