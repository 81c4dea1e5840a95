import type { browser } from './browser.ts'

/**
 * The browser's own promise-based objects, which stand in for the polyfill everywhere but in the background
 * (wxt.config.ts): all that is used of it there is the same in every browser with Manifest V3.
 */
const native: typeof browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')

export default native
