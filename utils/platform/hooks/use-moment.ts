import { useEffect, useMemo, useState } from 'preact/hooks'
import { clock } from '../clock.ts'
import type { Moment } from '../dates-in-words.ts'
import { language } from '../words.ts'

/**
 * Now, here, in the user's language; looked up again every minute, and whenever `news` changes, so that what
 * has just been written down is never later than now.
 */
export function useMoment(news: unknown): Moment {
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setMinutes((before) => before + 1), 60_000)
    return () => clearInterval(timer)
  }, [])
  const spoken = language()
  return useMemo(() => ({ now: clock.now(), zone: clock.zone(), language: spoken }), [minutes, news, spoken])
}
