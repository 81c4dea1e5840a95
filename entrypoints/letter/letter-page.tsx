import { useMemo } from 'preact/hooks'
import { Notice } from '../../components/parts/notice.tsx'
import { Trouble } from '../../components/parts/trouble.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import { project, readOne } from '../../utils/platform/applications.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useTimeline } from '../../utils/platform/hooks/use-timeline.ts'
import { plainName } from '../../utils/platform/names.ts'
import { placeAddress } from '../../utils/platform/timeline/place.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { depthOf } from '../popup/cards.ts'
import { useAppend } from '../timeline/use-append.ts'
import { WritingPlace } from './writing-place.tsx'

const noEvents: readonly AnyEvent[] = []

/** The letter page: one thank-you on paper, to be read over, printed and posted. */
export function LetterPage({
  ask,
  application,
  contact,
}: {
  ask: Ask
  application: string
  contact: string | undefined
}) {
  const timeline = useTimeline()
  const moment = useMoment(timeline)
  const settings = useSettings()
  const writing = useAppend(ask)
  const events = timeline.state === 'open' ? timeline.events : noEvents
  const projection = useMemo(() => project(events), [events])
  const depth = useMemo(
    () => depthOf(events, projection, application, moment, settings.policy),
    [events, projection, application, moment, settings],
  )
  const read = useMemo(
    () => readOne(projection, application, moment, settings.policy),
    [projection, application, moment, settings],
  )

  const body = () => {
    if (timeline.state === 'failed') return <Trouble reason={timeline.reason} />
    if (timeline.state === 'opening') return <p class="loading">{say('loading')}</p>
    if (depth === undefined || read === undefined) return <p class="nothing">{say('applicationGone')}</p>
    return (
      <WritingPlace
        read={read}
        depth={depth}
        start={contact}
        projection={projection}
        settings={settings}
        moment={moment}
        {...writing}
      />
    )
  }
  return (
    <>
      <header class="masthead">
        <h1>{say('letterTitle')}</h1>
        {depth !== undefined && (
          <a class="quiet" href={`/timeline.html${placeAddress({ at: 'application', application })}`}>
            {say('letterBack', plainName(depth.company))}
          </a>
        )}
      </header>
      <main>{body()}</main>
      <Notice notice={writing.notice} />
    </>
  )
}
