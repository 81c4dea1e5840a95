import { useEffect, useState } from 'preact/hooks'
import type { OnAct } from '../../components/applications/card.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { ActContext, doAct } from './do-act.ts'

/**
 * Does what is pressed on a row or in an application. What is pressed before everything is read, and before what does it is
 * loaded, waits.
 */
export function useActs(
  act: typeof doAct | undefined,
  applications: readonly ReadApplication[],
  inHand: ActContext,
): OnAct {
  const [pressed, setPressed] = useState<Parameters<OnAct>>()
  const onAct: OnAct = (what, application) => {
    if (act === undefined) return setPressed([what, application])
    const read = applications.find(({ window }) => window.application === application)
    if (read === undefined) return
    act(what, read, inHand)
  }
  useEffect(() => {
    if (pressed === undefined || act === undefined) return
    setPressed(undefined)
    onAct(...pressed)
  }, [pressed, act])
  return onAct
}
