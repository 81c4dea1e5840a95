import { useEffect, useState } from 'preact/hooks'
import { defaultSettings, type Settings, watchSettings } from '../settings.ts'

/** The settings, the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings)
  useEffect(() => {
    const ending = new AbortController()
    void watchSettings(ending.signal, (read) =>
      // The same settings are no news: everything that is worked out from them stays.
      setSettings((before) => (JSON.stringify(before) === JSON.stringify(read) ? before : read)),
    )
    return () => ending.abort()
  }, [])
  return settings
}
