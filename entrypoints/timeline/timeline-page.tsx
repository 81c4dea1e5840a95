import { useMemo, useState } from 'preact/hooks'
import { Notice } from '../../components/parts/notice.tsx'
import { Trouble } from '../../components/parts/trouble.tsx'
import { type Editors, noEditors } from '../../components/timeline/application/editors.ts'
import { everything } from '../../components/timeline/filter-bar.tsx'
import { TimelineHeader } from '../../components/timeline/timeline-header.tsx'
import type { ApplicationId } from '../../utils/etiquette/events.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { project, readApplications } from '../../utils/platform/applications.ts'
import { browser } from '../../utils/platform/browser.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useTimeline } from '../../utils/platform/hooks/use-timeline.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { ThankWhom } from '../popup/thank-whom.tsx'
import { TimelineTroubles } from '../popup/timeline-troubles.tsx'
import { AddPlace } from './add-place.tsx'
import { ApplicationFiles } from './application-files.tsx'
import { ApplicationPlace } from './application-place.tsx'
import { BinPlace } from './bin-place.tsx'
import { LogPlace } from './log-place.tsx'
import { OverviewPlace } from './overview-place.tsx'
import type { TimelineInHand } from './timeline-in-hand.ts'
import { useActs } from './use-acts.ts'
import { useAppend } from './use-append.ts'
import { usePlace } from './use-place.ts'

const noEvents: readonly AnyEvent[] = []

/** The timeline page: reads the timeline itself, asks the background to write. */
export function TimelinePage({ ask }: { ask: Ask }) {
  const timeline = useTimeline()
  const moment = useMoment(timeline)
  const settings = useSettings()
  const place = usePlace()
  const writing = useAppend(ask)
  const [narrowing, setNarrowing] = useState(everything)
  const [editors, setEditors] = useState<Readonly<Record<ApplicationId, Editors>>>({})

  const events = timeline.state === 'open' ? timeline.events : noEvents
  const { policy } = settings
  const projection = useMemo(() => project(events), [events])
  const applications = useMemo(
    () => readApplications(projection, moment, policy),
    [projection, moment, policy],
  )
  const inHand: TimelineInHand = { events, projection, applications, moment, settings, ...writing }
  const acts = useActs(inHand)

  const openOptions = () => void browser.runtime.openOptionsPage()

  const body = () => {
    if (timeline.state === 'failed') return <Trouble reason={timeline.reason} />
    if (timeline.state === 'opening' || place === undefined) return <p class="loading">{say('loading')}</p>
    switch (place.at) {
      case 'application': {
        const { application } = place
        return (
          <>
            <ApplicationPlace
              key={application}
              application={application}
              inHand={inHand}
              acts={acts}
              editors={editors[application] ?? noEditors}
              onEditors={(change) =>
                setEditors((before) => ({
                  ...before,
                  [application]: change(before[application] ?? noEditors),
                }))
              }
            />
            <ApplicationFiles application={application} inHand={inHand} />
          </>
        )
      }
      case 'add':
        return <AddPlace inHand={inHand} />
      case 'log':
        return <LogPlace application={place.application} inHand={inHand} />
      case 'bin':
        return <BinPlace inHand={inHand} ask={ask} />
      case 'calendar':
      case 'list':
      case 'board':
      case 'statistics':
        return (
          <OverviewPlace
            view={place.at}
            inHand={inHand}
            acts={acts}
            narrowing={narrowing}
            onNarrowing={setNarrowing}
          />
        )
    }
  }

  return (
    <>
      <TimelineHeader
        place={place ?? { at: 'calendar' }}
        canAdd={timeline.state === 'open'}
        onOptions={openOptions}
      />
      <main>
        <TimelineTroubles
          ask={ask}
          timeline={timeline}
          moment={moment}
          onNotice={writing.setNotice}
          onOptions={openOptions}
        />
        {body()}
      </main>
      {acts.thanking !== undefined && (
        <ThankWhom
          read={acts.thanking}
          projection={projection}
          context={acts.context()}
          onEvents={(added, application) => void acts.write(added, application, say('noticeThanked'))}
          onClose={acts.stopThanking}
        />
      )}
      <Notice notice={writing.notice} />
    </>
  )
}
