import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../utils/messaging/handlers/create-handlers.ts'
import { startRouter } from '../utils/messaging/router.ts'
import { ensureLookAlarm } from '../utils/platform/alarms.ts'
import { bringDrawingInto } from '../utils/platform/bring-drawing-into.ts'
import { browser } from '../utils/platform/browser.ts'
import { tellPermissionChange, tellTimelineChange } from '../utils/platform/changes.ts'
import { clock } from '../utils/platform/clock.ts'
import { idOf, newId } from '../utils/platform/ids.ts'
import { lookAfter } from '../utils/platform/look-after.ts'
import { isWanted } from '../utils/platform/mailboxes.ts'
import { registerNetworks } from '../utils/platform/network-script.ts'
import { openPage } from '../utils/platform/open-page.ts'
import { addQuiet, isAnyQuiet } from '../utils/platform/quiet.ts'
import { reminderId } from '../utils/platform/reminder.ts'
import { createTurn } from '../utils/platform/run-in-turn.ts'
import { threadCard } from '../utils/platform/sentences/thread-card.ts'
import { readSettings, restoreSettings, switchOffFinding, watchSettings } from '../utils/platform/settings.ts'
import { recordSiteHealth } from '../utils/platform/site-health.ts'
import { openTracking } from '../utils/platform/tracking.ts'
import { language } from '../utils/platform/words.ts'
import { networkHosts } from '../utils/sites/network-hosts.ts'
import { ledgerSourceFor } from '../utils/timeline/ledger-source.ts'
import { timelineName } from '../utils/timeline/schema-version.ts'

export default defineBackground(() => {
  const { signal } = new AbortController()
  const open = ledgerSourceFor(timelineName)
  const look = createTurn(() => lookAfter({ open, clock, policy: async () => (await readSettings()).policy }))

  startRouter({
    onMessage: browser.runtime.onMessage,
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('').replace(/\/$/, ''),
    networks: networkHosts,
    signal,
    handlers: createHandlers({
      async ledger() {
        const opened = await open()
        return opened.ok ? { ok: true, value: opened.value.ledger } : opened
      },
      now: clock.now,
      zone: clock.zone,
      language,
      settings: readSettings,
      switchOffFinding,
      restoreSettings,
      newId,
      idOf,
      networks: networkHosts,
      openPage: ({ page, application }) => openPage(page, application),
      bringDrawing: bringDrawingInto,
      openTracking,
      cardWords: (offer) => threadCard(offer, { now: clock.now(), zone: clock.zone(), language: language() }),
      quiet: { hasAny: isAnyQuiet, add: addQuiet },
      isWanted,
      recordSite: (report) => recordSiteHealth({ ...report, at: clock.now() }),
      onWritten() {
        look()
        void tellTimelineChange()
      },
    }),
  })

  browser.alarms.onAlarm.addListener(look)
  browser.runtime.onStartup.addListener(look)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome')
  })
  browser.notifications.onClicked.addListener((id) => {
    if (id === reminderId) void openPage('popup')
  })
  const register = createTurn(registerNetworks)
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(register)
    event.addListener(() => void tellPermissionChange())
  }
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
  void watchSettings(signal, look)
  void ensureLookAlarm(clock.now())
  look()
})
