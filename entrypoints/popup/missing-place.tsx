import { useEffect, useState } from 'preact/hooks'
import { type FoundCopy, MissingTimeline } from '../../components/parts/missing-timeline.tsx'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { countApplications, project } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import { forgetMissing, type MissingTimeline as Missing } from '../../utils/platform/timeline/missing.ts'
import { say, sayCount } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { findCopy } from '../../utils/timeline/find-copy.ts'

/** A copy of many thousand events takes its time. */
const patienceMs = 120_000

/** The timeline that is missing, wired: the newest copy that can be read is looked for, and put back by a press. */
export function MissingPlace({
  ask,
  missing,
  moment,
  onNotice,
  onOptions,
}: {
  ask: Ask<'backup.restore'>
  missing: Missing
  moment: Moment
  onNotice: (notice: NoticeContent) => void
  onOptions: () => void
}) {
  const [found, setFound] = useState<FoundCopy>({ is: 'looked-for' })
  const [events, setEvents] = useState<readonly AnyEvent[]>([])
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    void findCopy(missing.since).then((copy) => {
      if (copy === undefined) return setFound({ is: 'none' })
      setEvents(copy.events)
      setFound({
        is: 'found',
        copy,
        applications: countApplications(project(copy.events), timeOf(moment.now)),
      })
    })
  }, [missing.since])

  const trouble = () => onNotice({ kind: 'trouble', words: say('refusedStorage') })
  const putBack = async () => {
    setBusy(true)
    const answer = await ask(
      'backup.restore',
      { events: events.map((event) => ({ ...event })) },
      { timeoutMs: patienceMs },
    )
    setBusy(false)
    if (!answer.ok) return onNotice({ kind: 'trouble', words: refusalWords(answer) })
    await forgetMissing().catch(trouble)
    onNotice({ kind: 'done', words: sayCount('restoreDone', answer.value.added) })
  }
  const leave = async () => {
    try {
      await forgetMissing()
      onNotice({ kind: 'done', words: say('missingLeft') })
    } catch {
      trouble()
    }
  }

  return (
    <MissingTimeline
      {...missing}
      found={found}
      moment={moment}
      isBusy={isBusy}
      onPutBack={() => void putBack()}
      onRestore={onOptions}
      onLeave={() => void leave()}
    />
  )
}
