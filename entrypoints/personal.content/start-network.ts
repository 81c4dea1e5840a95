import { createClient } from '../../utils/messaging/client.ts'
import { bringDrawing } from '../../utils/page/bring-drawing.ts'
import { drawWhenNeeded, foreseeing } from '../../utils/page/draw-when-needed.ts'
import { keepPanelPlace } from '../../utils/page/panel-place.ts'
import { startPersonal } from '../../utils/page/social/start-personal.ts'
import type { PersonalSurfaces } from '../../utils/page/social/surfaces.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { whileWanted } from '../../utils/page/while-wanted.ts'
import { browser } from '../../utils/platform/browser.ts'
import { onChange } from '../../utils/platform/changes.ts'
import { clock } from '../../utils/platform/clock.ts'
import { newId } from '../../utils/platform/ids.ts'
import type { Network } from '../../utils/sites/network.ts'

/** Stands by in the page of a personal network, which `find` tells by its address or by what it shows. */
export function startNetwork(find: () => Network | null, ending: AbortSignal): void {
  const signal = takeOver('personal', globalThis, ending)
  const ask = createClient((message) => browser.runtime.sendMessage(message))
  const failed = (error: unknown) => console.debug(error)
  const standBy = (network: Network) =>
    whileWanted({
      ask,
      onSettings: onChange('settings'),
      signal,
      start: (until) => start(network, until),
    })
  const start = (network: Network, until: AbortSignal) => {
    const place = keepPanelPlace({ window, signal: until })
    const { surfaces, prepare } = drawWhenNeeded<PersonalSurfaces>(
      { pause: true, nudge: true, message: true },
      { bring: async () => (await bringDrawing(ask, globalThis)).personal(place, network.label), failed },
    )
    startPersonal({
      window,
      network,
      ask: foreseeing(ask, prepare),
      surfaces,
      newId,
      instant: clock.now,
      now: () => performance.now(),
      alive: () => browser.runtime?.id !== undefined,
      failed,
      signal: until,
    })
  }
  const network = find()
  if (network !== null) {
    standBy(network)
    return
  }
  // A network without an address of its own shows what it is once its page is there.
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      const shown = find()
      if (shown !== null) standBy(shown)
    },
    { once: true, signal },
  )
}
