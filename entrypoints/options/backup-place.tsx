import { useEffect, useState } from 'preact/hooks'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import { troubleWords } from '../../components/parts/trouble.tsx'
import { BackupSettings, type Restoring } from '../../components/settings/backup-settings.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import { carriedSettings } from '../../utils/platform/carried-settings.ts'
import { clock } from '../../utils/platform/clock.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import type { TimelineState } from '../../utils/platform/hooks/use-timeline.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import { noteSavedBackup } from '../../utils/platform/saved-backup.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { forgetMissing } from '../../utils/platform/timeline/missing.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import { exportBackup } from '../../utils/timeline/backup.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import {
  openSealedBackup,
  type ReadFile,
  readBackupFile,
  readBackupText,
  saveBackup,
  saveSealedBackup,
} from './backup-file.ts'
import { CopiesPart } from './copies-part.tsx'
import { eraseUnreadable } from './erase-unreadable.ts'

/** A restored backup of many thousand events takes its time. */
const restorePatienceMs = 120_000

const noEvents: readonly AnyEvent[] = []

/** The backup file and the copies that Fortnight keeps, wired: out, and in again after a look at what would come. */
export function BackupPlace({
  ask,
  timeline,
  moment,
  settings,
  onNotice,
}: {
  ask: Ask
  timeline: TimelineState
  moment: Moment
  settings: Settings
  onNotice: (notice: NoticeContent) => void
}) {
  const [restoring, setRestoring] = useState<Restoring>({ at: 'start' })
  const [chosen, setChosen] = useState<File>()
  /** A file that wants a passphrase. */
  const [sealed, setSealed] = useState<string>()
  const events = timeline.state === 'open' ? timeline.events : noEvents

  const download = async (passphrase?: string) => {
    if (timeline.state !== 'open') return
    const now = clock.now()
    const text = exportBackup(await carriedSettings(settings), timeline.events, now, timeline.odd)
    if (passphrase === undefined) saveBackup(text, now)
    else await saveSealedBackup(text, passphrase, now)
    void noteSavedBackup({ at: now, events: timeline.events.length }).catch(() => undefined)
    onNotice({ kind: 'done', words: say(passphrase === undefined ? 'downloadDone' : 'downloadSealedDone') })
  }

  const known = () => new Set(events.map(({ id }) => id))
  const show = (read: ReadFile) => {
    setSealed(read.is === 'sealed' ? read.text : undefined)
    setRestoring(
      read.is === 'preview'
        ? { at: 'preview', preview: read.preview, withSettings: true }
        : read.is === 'refused'
          ? { at: 'refused', words: read.words }
          : { at: 'sealed', isWrong: false },
    )
  }
  const unseal = async (passphrase: string) => {
    if (sealed === undefined) return
    setRestoring({ at: 'reading' })
    const read = await openSealedBackup(sealed, passphrase, known())
    if (read === null) setRestoring({ at: 'sealed', isWrong: true })
    else show(read)
  }

  const isUnreadable = timeline.state === 'failed' && timeline.reason === 'unreadable'
  // A file may be chosen before the timeline is open; without it nobody knows what is new in the file.
  useEffect(() => {
    if (chosen === undefined || timeline.state === 'opening') return
    setChosen(undefined)
    if (timeline.state === 'failed' && !isUnreadable) {
      setRestoring({ at: 'refused', words: say('refusedRestore', troubleWords(timeline.reason)) })
      return
    }
    void readBackupFile(chosen, known()).then(show)
  }, [chosen, timeline])
  // The copy that was chosen may stand far below the preview.
  useEffect(() => {
    if (restoring.at === 'preview') document.getElementById('preview')?.scrollIntoView({ block: 'center' })
  }, [restoring.at])

  const restore = async () => {
    if (restoring.at !== 'preview') return
    const { preview, withSettings } = restoring
    setRestoring({ at: 'writing' })
    const room = isUnreadable ? await eraseUnreadable() : undefined
    if (room?.ok === false) {
      setRestoring({ at: 'refused', words: say('refusedRestore', troubleWords(room.failure.reason)) })
      return
    }
    const takeSettings = withSettings && Object.keys(preview.settings).length > 0
    const answer = await ask(
      'backup.restore',
      {
        events: preview.added.map((event) => ({ ...event })),
        ...(takeSettings ? { settings: preview.settings } : {}),
      },
      { timeoutMs: restorePatienceMs },
    )
    if (!answer.ok) {
      setRestoring({ at: 'refused', words: say('refusedRestore', refusalWords(answer)) })
      return
    }
    // Whatever was missing: this is what the user has of it.
    if (answer.value.added > 0) void forgetMissing().catch(() => undefined)
    const words =
      answer.value.added > 0 ? sayCount('restoreDone', answer.value.added) : say('restoreSettingsDone')
    setRestoring({ at: 'done', words })
  }

  return (
    <>
      <BackupSettings
        restoring={restoring}
        moment={moment}
        canDownload={timeline.state === 'open'}
        onDownload={download}
        onPassphrase={(passphrase) => void unseal(passphrase)}
        onFile={(file) => {
          setRestoring({ at: 'reading' })
          setChosen(file)
        }}
        onWithSettings={(withSettings) =>
          restoring.at === 'preview' && setRestoring({ ...restoring, withSettings })
        }
        onRestore={() => void restore()}
        onCancel={() => {
          setSealed(undefined)
          setRestoring({ at: 'start' })
        }}
      />
      <CopiesPart
        events={events}
        moment={moment}
        onText={(text) => show(readBackupText(text, known()))}
        onNotice={onNotice}
      />
    </>
  )
}
