import { defineContentScript } from 'wxt/utils/define-content-script'
import { linkedInAnswers } from '../../utils/messaging/answers/linkedin.ts'
import { createClient, type SendMessage } from '../../utils/messaging/client.ts'
import { bringDrawing } from '../../utils/page/bring-drawing.ts'
import { drawWhenNeeded, foreseeing } from '../../utils/page/draw-when-needed.ts'
import { keepPanelPlace } from '../../utils/page/panel-place.ts'
import { bringChats } from '../../utils/page/social/linkedin/bring-chats.ts'
import { quietSurfaces } from '../../utils/page/social/linkedin/quiet-surfaces.ts'
import { startLinkedIn } from '../../utils/page/social/linkedin/start-linkedin.ts'
import type { LinkedInSurfaces } from '../../utils/page/social/linkedin/surfaces.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { whileWanted } from '../../utils/page/while-wanted.ts'
import { browser } from '../../utils/platform/browser.ts'
import { onChange } from '../../utils/platform/changes.ts'
import { clock } from '../../utils/platform/clock.ts'
import { newId } from '../../utils/platform/ids.ts'
import { linkedInPages } from '../../utils/sites/linkedin/pages.ts'

export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const send: SendMessage = (message) => browser.runtime.sendMessage(message)
    const ask = createClient(send, linkedInAnswers)
    const failed = (error: unknown) => console.debug(error)
    const alive = () => browser.runtime?.id !== undefined
    let leftAlone: boolean | undefined
    let tell: ((isAside: boolean) => void) | undefined
    whileWanted({
      ask,
      onSettings: onChange('settings'),
      signal: takeOver('linkedin', globalThis, ctx.signal),
      leaveAlone(isAside) {
        leftAlone = isAside
        tell?.(isAside)
      },
      start(signal) {
        const place = keepPanelPlace({ window, alive, signal })
        const { surfaces, prepare } = drawWhenNeeded<LinkedInSurfaces>(
          { pause: true, line: true, suggestion: true, message: true },
          { bring: async () => (await bringDrawing(ask, globalThis)).linkedin(place), failed },
        )
        const quiet = quietSurfaces(surfaces)
        tell = quiet.leaveAlone
        if (leftAlone !== undefined) tell(leftAlone)
        startLinkedIn({
          window,
          network: linkedInPages,
          keys: place.keys,
          ask: foreseeing(ask, prepare),
          surfaces: quiet.surfaces,
          bringChats: () => bringChats(ask, globalThis),
          askWith: (answers) => foreseeing(createClient(send, answers), prepare),
          newId,
          instant: clock.now,
          now: () => performance.now(),
          alive,
          failed,
          signal,
        })
      },
    })
  },
})
