import type { SeenRequest } from '../practice/web.ts'
import type { Panel } from './panel.ts'

/**
 * A browser with the shipped build, the same for Chromium and Firefox, so that a scenario is written once
 * and holds in both. Everything done with hands is trusted input.
 */
export interface TestBrowser {
  name: 'chromium' | 'firefox'
  /** Every request for a page or a part of one that was asked for, so far. */
  requests: readonly SeenRequest[]
  open(address: string): Promise<TestPage>
  /** One of the extension's own pages: `popup.html`, `options.html`… */
  ownPage(path: string): Promise<TestPage>
  /** Ends the background as the browser does after a while of idleness; false when there was none to end. */
  stopBackground(): Promise<boolean>
  /** Takes every connection away, as without a network; `false` gives them back. */
  offline(isOffline: boolean): Promise<void>
  close(): Promise<void>
}

export interface TestPage {
  /** What Fortnight shows on it. */
  panel: Panel
  /** Presses the middle of the first element that fits, with the mouse. Selectors are CSS. */
  click(selector: string, button?: 'left' | 'middle'): Promise<void>
  /** Presses the middle of the first element that fits with a finger. */
  tap(selector: string): Promise<void>
  /** Puts the keyboard's focus there without pressing anything. */
  focus(selector: string): Promise<void>
  /** Types with the keyboard, into whatever has the focus. */
  type(text: string): Promise<void>
  /** Presses keys, `Enter` or `Control+Enter`. */
  press(keys: string): Promise<void>
  /** Presses a key and keeps it down meanwhile; then it repeats, and is let go. */
  hold(key: string, meanwhile: () => Promise<void>): Promise<void>
  /** Chooses a file in a file field. */
  upload(selector: string, file: { name: string; text: string | Uint8Array }): Promise<void>
  /** Waits for the file that doing something saves. */
  saves(doing: () => Promise<void>): Promise<{ name: string; text: string }>
  /** The value of an expression in the page's own world; it has to be plain JSON. */
  evaluate<Value>(expression: string): Promise<Value>
  /** Waits for the window that doing something opens. */
  opens(doing: () => Promise<void>): Promise<TestPage>
  reload(): Promise<void>
  /** Brings its tab to the front: a page behind it gets no frames, and in Firefox no presses. */
  toFront(): Promise<void>
  close(): Promise<void>
}
