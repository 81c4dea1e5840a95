import type polyfill from 'webextension-polyfill'

/**
 * The browser's own promise-based objects, which stand in for the polyfill in content scripts
 * (wxt.config.ts): all that they use of it is the same in every browser with Manifest V3.
 */
const native: typeof polyfill = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')

export default native
