import { defineContentScript } from 'wxt/utils/define-content-script'
import panelStyles from '../../assets/panel.css?inline'
import themeStyles from '../../assets/theme.css?inline'
import { createClient } from '../../utils/messaging/client.ts'
import { createPanel } from '../../utils/page/panel.ts'
import { startLinkedIn } from '../../utils/page/social/linkedin/start-linkedin.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { newId } from '../../utils/platform/ids.ts'
import { language } from '../../utils/platform/words.ts'
import { linkedIn } from '../../utils/sites/linkedin/linkedin.ts'
import { createSurfaces } from './surfaces.tsx'

export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const signal = takeOver('linkedin', globalThis, ctx.signal)
    const spoken = language()
    const panel = createPanel({ window, styles: `${themeStyles}\n${panelStyles}`, language: spoken, signal })
    startLinkedIn({
      window,
      network: linkedIn,
      ask: createClient((message) => browser.runtime.sendMessage(message)),
      surfaces: createSurfaces(panel, () => ({ now: clock.now(), zone: clock.zone(), language: spoken })),
      newId,
      instant: clock.now,
      now: () => performance.now(),
      alive: () => browser.runtime?.id !== undefined,
      failed: (error) => console.debug(error),
      signal,
    })
  },
})
