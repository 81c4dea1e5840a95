import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../utils/platform/browser.ts'
import { isTimelineView, type Place, placeAddress, readPlace } from '../../utils/platform/timeline/place.ts'

/** Where the view that was last looked at is remembered. */
const key = 'timeline:view'

/**
 * What the page shows: what the address says, else the view of last time, else the calendar. Undefined for
 * the moment in which the browser is asked for it.
 */
export function usePlace(): Place | undefined {
  const [place, setPlace] = useState(() => readPlace(location.hash))
  useEffect(() => {
    const onHash = () => setPlace(readPlace(location.hash) ?? { at: 'calendar' })
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])
  useEffect(() => {
    if (place !== undefined) return
    const start = (remembered: Place) => {
      history.replaceState(null, '', placeAddress(remembered))
      setPlace((now) => now ?? remembered)
    }
    browser.storage.local
      .get(key)
      .then((stored) => start({ at: isTimelineView(stored[key]) ? stored[key] : 'calendar' }))
      .catch(() => start({ at: 'calendar' }))
  }, [])
  useEffect(() => {
    if (place === undefined || !isTimelineView(place.at)) return
    // A view that could not be remembered is chosen again next time.
    browser.storage.local.set({ [key]: place.at }).catch(() => undefined)
  }, [place])
  return place
}

/** Goes to a place, so that Back leads here again. */
export function goTo(place: Place): void {
  location.hash = placeAddress(place)
}
