import { useEffect, useState } from 'preact/hooks'
import { type OptionsPart, optionsParts } from './parts.ts'

/** So far below the upper edge a part counts as begun, in CSS pixels. */
const begun = 140

/** The part that is being read: what the address names while it can be seen, else the last one that has begun. */
export function useCurrentPart(): OptionsPart {
  const [current, setCurrent] = useState<OptionsPart>('manners')
  useEffect(() => {
    const own = new AbortController()
    const listening = { passive: true, signal: own.signal }
    const look = () => setCurrent(partInView())
    addEventListener('scroll', look, listening)
    addEventListener('hashchange', look, listening)
    // The page is drawn after the browser has looked for what the address names, and grows while its parts are read: what is
    // named stays in view until the reader moves.
    const grown = new ResizeObserver(() => {
      if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
      look()
    })
    grown.observe(document.body)
    for (const moved of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      addEventListener(moved, () => grown.disconnect(), { ...listening, once: true })
    }
    look()
    return () => {
      grown.disconnect()
      own.abort()
    }
  }, [])
  return current
}

function partInView(): OptionsPart {
  const tops = optionsParts.flatMap(({ id }) => {
    const part = document.getElementById(id)
    return part === null ? [] : [{ id, top: part.getBoundingClientRect().top }]
  })
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
  const last = tops.findLast(({ top }) => top <= (isAtEnd ? innerHeight : begun))
  // At the end of the page several parts stand below the upper edge; the one that was asked for is meant.
  const named = tops.find(({ id }) => `#${id}` === location.hash)
  if (isAtEnd && named !== undefined && named.top >= 0 && named.top < innerHeight) return named.id
  return last?.id ?? 'manners'
}
