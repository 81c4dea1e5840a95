import { Window } from 'happy-dom'

/** A document with this markup, as a reader would be given it. */
export function pageOf(markup: string, type: 'text/html' | 'application/xhtml+xml' = 'text/html'): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  const parsed = new window.DOMParser().parseFromString(markup, type)
  // happy-dom's Document is the same interface under other type names.
  return parsed as unknown as Document
}
