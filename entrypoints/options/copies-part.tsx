import { useCallback, useEffect, useState } from 'preact/hooks'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import { type Copies, CopySettings } from '../../components/settings/copy-settings.tsx'
import { dayOf, type Moment } from '../../utils/platform/dates-in-words.ts'
import { type FileSchedule, readFileSchedule, setFileSchedule } from '../../utils/platform/file-schedule.ts'
import { useSavedBackup } from '../../utils/platform/hooks/use-saved-backup.ts'
import { askToKeep } from '../../utils/platform/persistence.ts'
import { say } from '../../utils/platform/words.ts'
import { listCopies, readCopy } from '../../utils/timeline/copies.ts'
import type { CopyAbout } from '../../utils/timeline/copies-to-keep.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { saveBackup } from './backup-file.ts'

/** Copies, files by schedule and the browser's promise, wired. */
export function CopiesPart({
  events,
  moment,
  onText,
  onNotice,
}: {
  events: readonly AnyEvent[]
  moment: Moment
  /** A copy is to be looked into: the text of a backup. */
  onText: (text: string) => void
  onNotice: (notice: NoticeContent) => void
}) {
  const [copies, setCopies] = useState<Copies>({ state: 'opening' })
  const [schedule, setSchedule] = useState<FileSchedule>('never')
  const [isPersistent, setPersistent] = useState<boolean>()
  const saved = useSavedBackup()
  const hasSomething = events.length > 0

  // After every change of the timeline there may be a new copy.
  useEffect(() => {
    void listCopies().then((listed) =>
      setCopies(listed.ok ? { state: 'open', copies: listed.value } : { state: 'failed' }),
    )
  }, [events])
  useEffect(() => {
    void readFileSchedule().then(setSchedule)
  }, [])
  // There is something to lose from the first entry on: before that there is nothing to ask the browser for.
  useEffect(() => {
    if (hasSomething) void askToKeep().then(setPersistent)
  }, [hasSomething])

  const withText = useCallback(
    async (copy: CopyAbout, use: (text: string) => void) => {
      const read = await readCopy(copy.id)
      if (read.ok && read.value !== undefined) use(read.value)
      else onNotice({ kind: 'trouble', words: say('copyGone') })
    },
    [onNotice],
  )

  return (
    <CopySettings
      copies={copies}
      schedule={schedule}
      savedOn={saved === undefined || saved.events === 0 ? undefined : dayOf(saved.at, moment)}
      isPersistent={isPersistent}
      moment={moment}
      onLook={(copy) => void withText(copy, onText)}
      onSave={(copy) => void withText(copy, (text) => saveBackup(text, copy.at))}
      onSchedule={(wanted) =>
        void setFileSchedule(wanted).then((done) => {
          if (done) setSchedule(wanted)
          onNotice(
            done
              ? { kind: 'done', words: say('optionsSaved') }
              : { kind: 'trouble', words: say('scheduleRefused') },
          )
        })
      }
    />
  )
}
