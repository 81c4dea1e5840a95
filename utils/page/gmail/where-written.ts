import type { ComposeSession } from './compose-session.ts'

/**
 * Tells in which composes something may have been typed since this was last asked: no node comes or goes with it. That is
 * where the keyboard is and where it was before; all of them, where nothing has the focus.
 */
export function whereWritten(document: Document): {
  now(open: readonly ComposeSession[]): readonly ComposeSession[]
} {
  let before: Element | null = null
  return {
    now(open) {
      const { activeElement } = document
      const focused = activeElement === document.body ? null : activeElement
      const places = [focused, before]
      before = focused
      if (focused === null) return open
      return open.filter(({ root }) => places.some((place) => place !== null && root.contains(place)))
    },
  }
}
