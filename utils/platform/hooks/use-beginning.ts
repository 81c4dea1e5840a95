import { useEffect, useState } from 'preact/hooks'
import type { ListBeginning } from '../list-beginning.ts'

/** What stands in for the list until the timeline is read. */
export interface Beginning {
  list: ListBeginning | null
  /** It is on the screen, or there is none: the timeline may be read, which takes the page longer. */
  isOver: boolean
}

/** Pages that nobody sees are not painted: then nobody waits for the rows either. */
const patienceMs = 200

/**
 * The beginning of the list as soon as it was looked up, and a word when it has been painted. `known` is what was looked up
 * before anything was drawn; null where that took too long.
 */
export function useBeginning(known: ListBeginning | null, looked: Promise<ListBeginning | null>): Beginning {
  const [beginning, setBeginning] = useState<Beginning>({ list: known, isOver: false })
  useEffect(() => {
    void looked.then((list) => {
      if (list !== known || list === null) setBeginning({ list, isOver: list === null })
      if (list !== null) afterPainting(() => setBeginning({ list, isOver: true }))
    })
  }, [known, looked])
  return beginning
}

function afterPainting(done: () => void): void {
  const timer = setTimeout(done, patienceMs)
  requestAnimationFrame(() =>
    setTimeout(() => {
      clearTimeout(timer)
      done()
    }),
  )
}
