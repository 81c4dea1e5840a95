import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../utils/messaging/handlers/create-handlers.ts'
import { peopleByPrint } from '../utils/messaging/people-by-print.ts'
import { startRouter } from '../utils/messaging/router.ts'
import { ensureLookAlarm } from '../utils/platform/alarms.ts'
import { createAside } from '../utils/platform/aside.ts'
import { speakInBackground } from '../utils/platform/background-words.ts'
import { bringDrawingInto } from '../utils/platform/bring-drawing-into.ts'
import { bringIntoOpenPages } from '../utils/platform/bring-into-open-pages.ts'
import { bringPartInto } from '../utils/platform/bring-part-into.ts'
import { browser } from '../utils/platform/browser.ts'
import { carriedSettings, restoreCarried } from '../utils/platform/carried-settings.ts'
import { tellPermissionChange, tellTimelineChange } from '../utils/platform/changes.ts'
import { clock } from '../utils/platform/clock.ts'
import { readFileSchedule } from '../utils/platform/file-schedule.ts'
import { forgetErased } from '../utils/platform/forget-erased.ts'
import { healLog } from '../utils/platform/heal-log.ts'
import { hearUnheard } from '../utils/platform/hear-unheard.ts'
import { idOf, newId } from '../utils/platform/ids.ts'
import { keepCopies } from '../utils/platform/keep-copies.ts'
import { forgetList, keepList } from '../utils/platform/keep-list.ts'
import { keepSinceCopy } from '../utils/platform/keep-since-copy.ts'
import { learnLinkedInId, readLinkedInIds } from '../utils/platform/linkedin-ids.ts'
import { lookAfter } from '../utils/platform/look-after.ts'
import { isWanted } from '../utils/platform/mailboxes.ts'
import { registerNetworks } from '../utils/platform/network-script.ts'
import { addNudged, isNudged } from '../utils/platform/nudged.ts'
import { openPage } from '../utils/platform/open-page.ts'
import { withPromisedAnswers } from '../utils/platform/promised-answers.ts'
import { putOffToday } from '../utils/platform/put-off-today.ts'
import { addQuiet, isAnyQuiet } from '../utils/platform/quiet.ts'
import { createTabReading } from '../utils/platform/read-in-tab.ts'
import { onReminder } from '../utils/platform/reminder.ts'
import { createTurn } from '../utils/platform/run-in-turn.ts'
import { runningVersion } from '../utils/platform/running-version.ts'
import { saveFile } from '../utils/platform/save-file.ts'
import { noteSavedBackup, readSavedBackup } from '../utils/platform/saved-backup.ts'
import { threadCard } from '../utils/platform/sentences/thread-card.ts'
import { readSettings, switchOffFinding, watchSettings } from '../utils/platform/settings.ts'
import { recordSiteHealth } from '../utils/platform/site-health.ts'
import { keepInSync } from '../utils/platform/timeline/keep-in-sync.ts'
import { attendTimeline } from '../utils/platform/timeline/presence.ts'
import { syncArea } from '../utils/platform/timeline/sync-area.ts'
import { openTracking } from '../utils/platform/tracking.ts'
import { onUnheard } from '../utils/platform/unheard.ts'
import { language } from '../utils/platform/words.ts'
import { networkHosts } from '../utils/sites/network-hosts.ts'
import { ledgerSourceFor } from '../utils/timeline/ledger-source.ts'
import { timelineName } from '../utils/timeline/schema-version.ts'

export default defineBackground(() => {
  const { signal } = new AbortController()
  void healLog().catch(() => undefined)
  const open = ledgerSourceFor(timelineName, keepSinceCopy(clock.now))
  /** The settings; whatever is said after they were read is said in the language that is set. */
  const settings = async () => {
    const read = await readSettings()
    await speakInBackground(read.language)
    return read
  }
  const attend = () => attendTimeline({ open, now: clock.now, newId })
  const look = createTurn(async () => {
    // A disk that is full must not keep what is due from being done.
    await attend().catch(() => undefined)
    await lookAfter({ open, clock, settings, savedBackup: readSavedBackup })
    await keepList({ open, clock, settings, version: runningVersion() })
  })
  const keep = createTurn(() =>
    keepCopies({
      open,
      settings: async () => carriedSettings(await settings()),
      schedule: readFileSchedule,
      savedBackup: readSavedBackup,
      noteSaved: noteSavedBackup,
      saveFile,
      missing: attend,
      clock,
    }),
  )
  const told = () => {
    look()
    void tellTimelineChange()
  }
  const share = keepInSync({ open, area: syncArea, now: clock.now, onTakenIn: told, signal })
  const written = () => {
    told()
    share()
  }

  const handlers = createHandlers({
    async ledger() {
      const opened = await open()
      return opened.ok ? { ok: true, value: opened.value.ledger } : opened
    },
    now: clock.now,
    zone: clock.zone,
    language,
    settings: async () => {
      const { networks, ...others } = await settings()
      return { ...others, everyProfile: networks.everyProfile, linkedInAside: networks.linkedInAside }
    },
    switchOffFinding,
    restoreSettings: restoreCarried,
    newId,
    idOf,
    networks: networkHosts,
    openPage: ({ page, application }) => openPage(page, application),
    bringPart: bringPartInto,
    bringDrawing: async (where) => bringDrawingInto(where, (await settings()).language),
    ...createTabReading(),
    openTracking,
    cardWords: (offer) => threadCard(offer, { now: clock.now(), zone: clock.zone(), language: language() }),
    linkedInIds: { all: readLinkedInIds, learn: learnLinkedInId },
    aside: createAside(() => ({ now: clock.now(), zone: clock.zone(), language: language() })),
    nudged: { has: isNudged, add: addNudged },
    quiet: { hasAny: isAnyQuiet, add: addQuiet },
    isWanted,
    isMissing: async () => (await attend()) !== undefined,
    recordSite: (report) => recordSiteHealth({ ...report, at: clock.now() }),
    async forgetErased(application) {
      const forgotten = await forgetErased(application, { open })
      keep()
      // Sends that were kept for lack of a background name people too: those to nobody tracked are dropped.
      hear()
      return forgotten
    },
    onWritten: written,
  })

  startRouter({
    onMessage: withPromisedAnswers(browser.runtime.onMessage),
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('').replace(/\/$/, ''),
    networks: networkHosts,
    signal,
    handlers,
  })

  const hear = createTurn(async () => {
    const wait = await hearUnheard(clock.now(), {
      tell: (sending) => handlers['message.sending'](sending, { role: 'page' }),
      async who(prints, salt) {
        const opened = await open()
        return opened.ok ? peopleByPrint(opened.value.ledger.projection(), prints, salt) : null
      },
    })
    if (wait !== null) setTimeout(hear, wait)
  })
  // A page that lives tells of it itself, within a few seconds.
  onUnheard(() => setTimeout(hear, 12_000), signal)

  browser.alarms.onAlarm.addListener(look)
  browser.alarms.onAlarm.addListener(hear)
  browser.alarms.onAlarm.addListener(keep)
  browser.runtime.onStartup.addListener(look)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome')
    if (reason === 'install' || reason === 'update') void bringIntoOpenPages()
  })
  browser.runtime.onInstalled.addListener(() => void forgetList(open).then(look))
  onReminder({
    pressed: () => void openPage('popup'),
    async putOff() {
      const opened = await open()
      if (!opened.ok) return
      await putOffToday(opened.value.ledger, { newId, clock })
      written()
    },
  })
  const register = createTurn(registerNetworks)
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(register)
    event.addListener(() => void tellPermissionChange())
  }
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
  void watchSettings(signal, () => {
    look()
    register()
  })
  void ensureLookAlarm(clock.now())
  hear()
  look()
})
