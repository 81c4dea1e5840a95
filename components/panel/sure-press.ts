import { useCallback, useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { StandingContext } from '../../utils/page/standing.ts'

/** How long something must have stood there before a press on it counts. */
export const settleMs = 300

/**
 * A press counts only when it is the user's own: trusted, on a button that can be seen and is covered by
 * nothing, and not the tail of the gesture that made the button appear.
 */
export function isSurePress(event: MouseEvent, button: Element, shownAt: number): boolean {
  if (!event.isTrusted || event.timeStamp - shownAt < settleMs) return false
  if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  // Keys and assistive tools press without a place.
  if (event.detail === 0) return true
  const root = button.getRootNode()
  const scope = root instanceof ShadowRoot ? root : button.ownerDocument
  const hit = scope.elementFromPoint(event.clientX, event.clientY)
  return hit !== null && button.contains(hit)
}

/** Wraps what a button does, so that only a sure press does it. */
export function useSurePress(): (act: () => void) => (event: MouseEvent) => void {
  const standing = useContext(StandingContext)
  const shownAt = useRef(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    shownAt.current = performance.now()
  }, [])
  return useCallback(
    (act) => (event) => {
      const button = event.currentTarget
      if (!(button instanceof Element) || !isSurePress(event, button, shownAt.current)) return
      if (standing.isSure(button)) act()
    },
    [standing],
  )
}
