import { useEffect, useState } from 'preact/hooks'
import { browser } from '../browser.ts'

/**
 * A form's values that outlive the popup, which the browser closes at every click elsewhere. They lie in
 * memory alone (`storage.session`) and are gone with the browser. They come as soon as `read` is there, which may be
 * loaded later than the page.
 */
export function useKept<Value>(
  key: string,
  read: ((stored: unknown) => Value | undefined) | undefined,
): [Value | undefined, (value: Value | undefined) => void] {
  const [kept, setKept] = useState<Value | undefined>(undefined)
  useEffect(() => {
    if (read === undefined) return
    const restore = async () => {
      const stored = await browser.storage.session.get(key)
      setKept((now) => now ?? read(stored[key]))
    }
    restore().catch(() => undefined)
  }, [key, read === undefined])
  const keep = (value: Value | undefined) => {
    setKept(value)
    const written =
      value === undefined
        ? browser.storage.session.remove(key)
        : browser.storage.session.set({ [key]: value })
    // Without this memory the form still works as long as the window is open.
    written.catch(() => undefined)
  }
  return [kept, keep]
}
