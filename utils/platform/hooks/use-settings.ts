import { useEffect, useState } from 'preact/hooks'
import { defaultSettings, type Settings, watchSettings } from '../settings.ts'

/** The settings, the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings)
  useEffect(() => {
    const ending = new AbortController()
    void watchSettings(ending.signal, setSettings)
    return () => ending.abort()
  }, [])
  return settings
}
