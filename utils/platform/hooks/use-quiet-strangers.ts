import { useEffect, useState } from 'preact/hooks'
import { watchQuietStrangers } from '../quiet.ts'

/** How much is remembered of people who are no contacts, followed as long as the page is open. */
export function useQuietStrangers(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    watchQuietStrangers(ending.signal, ({ length }) => setCount(length))
    return () => ending.abort()
  }, [])
  return count
}
