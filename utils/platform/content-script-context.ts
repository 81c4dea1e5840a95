/**
 * What WXT gives to the `main` of a content script, reduced to the signal. It stands in for WXT's own
 * (wxt.config.ts), which announces itself to the page in an event that is named after the extension's id;
 * pages must not be told that Fortnight is there. An earlier instance is ended by `takeOver`.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal = new AbortController().signal
}
