import type { browser } from './browser.ts'

/**
 * The browser's own promise-based objects, which stand in for the polyfill in everything that ships (wxt.config.ts): all
 * that is used of it is the same in every browser with Manifest V3, but for listeners that answer (promised-answers.ts).
 */
const native: typeof browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')

export default native
