import { useEffect, useState } from 'preact/hooks'

/** A module that is loaded as soon as it is wanted, after what is on the screen has been drawn. */
export function useLoaded<Module>(wanted: boolean, load: () => Promise<Module>): Module | undefined {
  const [module, setModule] = useState<Module>()
  useEffect(() => {
    if (wanted) void load().then((loaded) => setModule(() => loaded))
  }, [wanted])
  return module
}
