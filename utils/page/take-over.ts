/**
 * One instance per document and part of the extension. A later one (after an update, or a second injection)
 * ends the earlier and takes its place. The mark stands on the content script's own world, which pages can't
 * see; nothing is written to the document.
 */
export function takeOver(part: string, world: object, signal: AbortSignal): AbortSignal {
  const key = Symbol.for(part)
  const earlier: unknown = Reflect.get(world, key)
  if (earlier instanceof AbortController) earlier.abort()
  const own = new AbortController()
  Reflect.set(world, key, own)
  return AbortSignal.any([own.signal, signal])
}
