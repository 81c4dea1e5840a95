import { personalAnswers } from '../../utils/messaging/answers/personal.ts'
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
import type { Network } from '../../utils/sites/network.ts'
import { isOnHost } from '../../utils/sites/personal/addresses.ts'

/** Stands by in a page of this personal network, which is told by its address or by what it shows. */
export function startNetwork(network: Network, ending: AbortSignal): void {
  const signal = takeOver('personal', globalThis, ending)
  const ask = createClient((message) => browser.runtime.sendMessage(message), personalAnswers)
  const failed = (error: unknown) => console.debug(error)
  const alive = () => browser.runtime?.id !== undefined
  const standBy = () => whileWanted({ ask, onSettings: onChange('settings'), signal, start })
  const isHere = () => {
    const url = new URL(window.location.href)
    return isOnHost(url, network.hosts) || network.recognises?.(document, url) === true
  }
  const start = (until: AbortSignal) => {
    const place = keepPanelPlace({ window, alive, signal: until })
    const { surfaces, prepare } = drawWhenNeeded<PersonalSurfaces>(
      { pause: true, nudge: true, message: true },
      { bring: async () => (await bringDrawing(ask, globalThis)).personal(place, network.label), failed },
    )
    startPersonal({
      window,
      network,
      keys: place.keys,
      ask: foreseeing(ask, prepare),
      surfaces,
      now: () => performance.now(),
      alive,
      failed,
      signal: until,
    })
  }
  if (isHere()) {
    standBy()
    return
  }
  // A network without an address of its own shows what it is once its page is there.
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      if (isHere()) standBy()
    },
    { once: true, signal },
  )
}
