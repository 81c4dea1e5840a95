import { defineContentScript } from 'wxt/utils/define-content-script'
import { gmailAnswers } from '../../utils/messaging/answers/gmail.ts'
import { createClient } from '../../utils/messaging/client.ts'
import { bringDrawing } from '../../utils/page/bring-drawing.ts'
import { drawWhenNeeded, foreseeing } from '../../utils/page/draw-when-needed.ts'
import { whenAccountNamed } from '../../utils/page/gmail/account-named.ts'
import { bringOnce, partsIn } from '../../utils/page/gmail/parts.ts'
import { startGmail } from '../../utils/page/gmail/start-gmail.ts'
import type { Surfaces } from '../../utils/page/gmail/surfaces.ts'
import { keepPanelPlace } from '../../utils/page/panel-place.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { whileWanted } from '../../utils/page/while-wanted.ts'
import { browser } from '../../utils/platform/browser.ts'
import { onChange } from '../../utils/platform/changes.ts'
import { clock } from '../../utils/platform/clock.ts'
import { newId } from '../../utils/platform/ids.ts'
import { unheard } from '../../utils/platform/unheard.ts'
import { readAccount } from '../../utils/sites/gmail/account.ts'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const ask = createClient((message) => browser.runtime.sendMessage(message), gmailAnswers)
    const failed = (error: unknown) => console.debug(error)
    const alive = () => browser.runtime?.id !== undefined
    whileWanted({
      ask,
      account: (named, signal) => whenAccountNamed(() => readAccount(document), named, signal),
      onSettings: onChange('settings'),
      signal: takeOver('gmail', globalThis, ctx.signal),
      start(signal) {
        const place = keepPanelPlace({ window, alive, signal })
        const drawing = bringOnce(() => bringDrawing(ask, globalThis))
        const { surfaces, prepare } = drawWhenNeeded<Surfaces>(
          { pause: true, note: true, thread: true, message: true },
          { bring: async () => (await drawing()).gmail(place), failed },
        )
        startGmail({
          window,
          ask: foreseeing(ask, prepare),
          surfaces,
          async parts() {
            await drawing()
            const parts = partsIn(globalThis)
            if (parts === undefined) throw new Error('Gmail’s parts did not come')
            return parts
          },
          unheard,
          newId,
          instant: clock.now,
          zone: clock.zone,
          now: () => performance.now(),
          alive,
          failed,
          onTimeline: onChange('timeline'),
          signal,
        })
      },
    })
  },
})
