import { defineContentScript } from 'wxt/utils/define-content-script'
import { gmailStandingByAnswers } from '../../utils/messaging/answers/gmail-standing-by.ts'
import { createClient } from '../../utils/messaging/client.ts'
import { whenAccountNamed } from '../../utils/page/gmail/account-named.ts'
import { bringMail } from '../../utils/page/gmail/bring-mail.ts'
import { startGmail } from '../../utils/page/gmail/start-gmail.ts'
import { keepPanelPlace } from '../../utils/page/panel-place.ts'
import { takeOver } from '../../utils/page/take-over.ts'
import { whileWanted } from '../../utils/page/while-wanted.ts'
import { browser } from '../../utils/platform/browser.ts'
import { onChange } from '../../utils/platform/changes.ts'
import { readAccount } from '../../utils/sites/gmail/account.ts'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const ask = createClient((message) => browser.runtime.sendMessage(message), gmailStandingByAnswers)
    const alive = () => browser.runtime?.id !== undefined
    whileWanted({
      ask,
      account: (named, signal) => whenAccountNamed(() => readAccount(document), named, signal),
      onSettings: onChange('settings'),
      signal: takeOver('gmail', globalThis, ctx.signal),
      start(signal) {
        startGmail({
          window,
          ask,
          place: keepPanelPlace({ window, alive, signal }),
          bringMail: () => bringMail(ask, readAccount(document), globalThis),
          now: () => performance.now(),
          alive,
          failed: (error) => console.debug(error),
          signal,
        })
      },
    })
  },
})
