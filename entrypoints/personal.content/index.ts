import { defineContentScript } from 'wxt/utils/define-content-script'
import panelStyles from '../../assets/panel.css?inline'
import themeStyles from '../../assets/theme.css?inline'
import { createClient } from '../../utils/messaging/client.ts'
import { createPanel } from '../../utils/page/panel.ts'
import { startPersonal } from '../../utils/page/social/start-personal.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { newId } from '../../utils/platform/ids.ts'
import { language } from '../../utils/platform/words.ts'
import type { Network } from '../../utils/sites/network.ts'
import { networkAt } from '../../utils/sites/personal/registry.ts'
import { createSurfaces } from './surfaces.tsx'

export default defineContentScript({
  // Every other network is asked for by a click, and this script is registered for it then.
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const signal = takeOver('personal', globalThis, ctx.signal)
    const start = (network: Network) => {
      const spoken = language()
      const panel = createPanel({
        window,
        styles: `${themeStyles}\n${panelStyles}`,
        language: spoken,
        signal,
      })
      startPersonal({
        window,
        network,
        ask: createClient((message) => browser.runtime.sendMessage(message)),
        surfaces: createSurfaces(panel, network.label, () => ({
          now: clock.now(),
          zone: clock.zone(),
          language: spoken,
        })),
        newId,
        instant: clock.now,
        now: () => performance.now(),
        alive: () => browser.runtime?.id !== undefined,
        failed: (error) => console.debug(error),
        signal,
      })
    }
    const find = () => networkAt(document, new URL(window.location.href))
    const network = find()
    if (network !== null) {
      start(network)
      return
    }
    // A network without an address of its own shows what it is once its page is there.
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        const shown = find()
        if (shown !== null) start(shown)
      },
      { once: true, signal },
    )
  },
})
