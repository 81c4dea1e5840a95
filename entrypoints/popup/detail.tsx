import { useMemo } from 'preact/hooks'
import { ApplicationDetail } from '../../components/applications/application-detail.tsx'
import type { OnAct } from '../../components/applications/card.ts'
import { emptyLog, type LogValues, logEvent } from '../../components/forms/log-values.ts'
import type { ApplicationId, TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Policy } from '../../utils/etiquette/policy.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { clock } from '../../utils/platform/clock.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import { newId } from '../../utils/platform/ids.ts'
import { putOffWords } from '../../utils/platform/sentences/put-off.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { putOffEvent, voidedEvent } from './acts.ts'
import { depthOf } from './cards.ts'
import { readLogValues } from './kept-values.ts'
import { suggestedLog } from './suggested-log.ts'

export interface DetailProps {
  application: ApplicationId
  events: readonly AnyEvent[]
  projection: Projection
  policy: Policy
  moment: Moment
  saving: boolean
  onAct: OnAct
  onOpenLink: (address: string) => void
  append: (events: readonly TimelineEvent[], words: string, undo?: () => void) => Promise<boolean>
}

/** One application, wired: what is written down here goes to the timeline. */
export function Detail(props: DetailProps) {
  const { application, events, projection, policy, moment, append } = props
  const [log, setLog] = useKept(`popup:log:${application}`, readLogValues)
  const depth = useMemo(
    () => depthOf(events, projection, application, moment, policy),
    [events, projection, application, moment, policy],
  )
  if (depth === undefined) return <p class="nothing">{say('applicationGone')}</p>
  const context = { now: clock.now(), zone: moment.zone, newId }

  const takeBack = (event: string, words: string) => {
    void append([voidedEvent(event, application, context)], words)
  }
  const save = (values: LogValues) => {
    const event = logEvent(values, application, context)
    const undo = () => takeBack(event.id, say('noticeTakenBack'))
    void append([event], say('noticeWritten'), undo).then((written) => {
      if (written) setLog(undefined)
    })
  }
  return (
    <ApplicationDetail
      depth={depth}
      moment={moment}
      log={log}
      saving={props.saving}
      onAct={props.onAct}
      onOpenLink={props.onOpenLink}
      onStartLog={() => setLog(suggestedLog(depth, emptyLog('received', today(moment))))}
      onLogValues={setLog}
      onLog={save}
      onCancelLog={() => setLog(undefined)}
      onTakeBack={(event) => takeBack(event, say('noticeTakenBack'))}
      onPutBack={(voiding) => takeBack(voiding, say('noticePutBack'))}
      onPutOff={(until) => {
        const event = putOffEvent(application, until, context)
        const words = putOffWords(until, depth.company, moment)
        void append([event], words, () => takeBack(event.id, say('noticeTakenBack')))
      }}
    />
  )
}
