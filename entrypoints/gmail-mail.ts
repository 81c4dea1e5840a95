import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gmailAnswers } from '../utils/messaging/answers/gmail.ts'
import { createClient } from '../utils/messaging/client.ts'
import { bringDrawing } from '../utils/page/bring-drawing.ts'
import { drawWhenNeeded, foreseeing } from '../utils/page/draw-when-needed.ts'
import { mails } from '../utils/page/gmail/mail.ts'
import { bringOnce, gmailParts } from '../utils/page/gmail/parts.ts'
import { startMail } from '../utils/page/gmail/start-mail.ts'
import type { Surfaces } from '../utils/page/gmail/surfaces.ts'
import { browser } from '../utils/platform/browser.ts'
import { onChange } from '../utils/platform/changes.ts'
import { clock } from '../utils/platform/clock.ts'
import { newId } from '../utils/platform/ids.ts'
import { unheard } from '../utils/platform/unheard.ts'

/** Brought into a page of Gmail when there is a mail to write or to read. */
export default defineUnlistedScript(() =>
  mails.leave(globalThis, {
    start(given) {
      const ask = createClient((message) => browser.runtime.sendMessage(message), gmailAnswers)
      const failed = (error: unknown) => console.debug(error)
      const drawing = bringOnce(() => bringDrawing(ask, globalThis))
      const { surfaces, prepare } = drawWhenNeeded<Surfaces>(
        { pause: true, note: true, thread: true, message: true },
        { bring: async () => (await drawing()).gmail(given.place), failed },
      )
      return startMail({
        ...given,
        window,
        ask: foreseeing(ask, prepare),
        surfaces,
        async parts() {
          await drawing()
          const parts = gmailParts.take(globalThis)
          if (parts === undefined) throw new Error('Gmail’s parts did not come')
          return parts
        },
        unheard,
        newId,
        instant: clock.now,
        zone: clock.zone,
        now: () => performance.now(),
        failed,
        onTimeline: onChange('timeline'),
      })
    },
  }),
)
