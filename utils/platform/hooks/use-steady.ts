import { useCallback, useRef } from 'preact/hooks'

/** A function that stays the same from one drawing to the next and does what the newest one does: what only calls it needn't be drawn again. */
export function useSteady<Given extends readonly unknown[], Result>(
  call: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(call)
  newest.current = call
  return useCallback((...given: Given) => newest.current(...given), [])
}
