import { useMemo, useState } from 'preact/hooks'
import { Overview } from '../../components/applications/overview.tsx'
import { Notice } from '../../components/parts/notice.tsx'
import { PopupHeader } from '../../components/parts/popup-header.tsx'
import { SitesFooter, siteName } from '../../components/parts/sites.tsx'
import { Trouble } from '../../components/parts/trouble.tsx'
import type { ApplicationId } from '../../utils/etiquette/events.ts'
import type { PopupRequest } from '../../utils/messaging/answers/popup.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import type { ShownJob } from '../../utils/messaging/job-question.ts'
import { cardOf } from '../../utils/platform/application-card.ts'
import { project, type ReadApplication, readApplications } from '../../utils/platform/applications.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { copyReport } from '../../utils/platform/copy-report.ts'
import { today } from '../../utils/platform/dates-in-words.ts'
import { useBeginning } from '../../utils/platform/hooks/use-beginning.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import { useLoaded } from '../../utils/platform/hooks/use-loaded.ts'
import { useMailboxes } from '../../utils/platform/hooks/use-mailboxes.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useSites } from '../../utils/platform/hooks/use-sites.ts'
import { useSteady } from '../../utils/platform/hooks/use-steady.ts'
import { useTimeline } from '../../utils/platform/hooks/use-timeline.ts'
import { newId } from '../../utils/platform/ids.ts'
import type { ListBeginning } from '../../utils/platform/list-beginning.ts'
import { plainName } from '../../utils/platform/names.ts'
import { trackingKey } from '../../utils/platform/tracking-key.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { useAppend } from '../timeline/use-append.ts'
import { useActs } from './use-acts.ts'

/** What the popup shows: the list, the form that adds, or one application. */
export type View =
  | { at: 'list' }
  | { at: 'add' }
  /** The same form, filled in with what a mail says. */
  | { at: 'track' }
  | { at: 'application'; application: ApplicationId }

const noEvents: readonly AnyEvent[] = []

/** The popup: reads the timeline itself, asks the background to write. */
export function Popup({
  ask,
  start,
  known,
  looked,
}: {
  ask: Ask<PopupRequest>
  start: View
  /** What the list begins with, where that is known before anything is drawn. */
  known: ListBeginning | null
  /** The same, as soon as it is known; it is before the timeline is read. */
  looked: Promise<ListBeginning | null>
}) {
  const beginning = useBeginning(known, looked)
  const timeline = useTimeline(beginning.isOver)
  const moment = useMoment(timeline)
  const settings = useSettings()
  const mailboxes = useMailboxes()
  const { sites, allow } = useSites(settings)
  const [view, setView] = useState(start)
  const { append, saving, notice, setNotice } = useAppend(ask)
  const [job, setJob] = useState<ShownJob>()
  const [thanking, setThanking] = useState<ReadApplication>()
  const views = useLoaded(timeline.state === 'open', () => import('./later-views.ts'))
  const [kept, keep] = useKept('popup:add', views?.readApplicationValues)
  const [found, keepFound] = useKept(trackingKey, views?.readFoundApplication)

  const events = timeline.state === 'open' ? timeline.events : noEvents
  const { policy } = settings
  const projection = useMemo(() => project(events), [events])
  const applications = useMemo(
    () => readApplications(projection, moment, policy),
    [projection, moment, policy],
  )
  const cards = useMemo(() => applications.map(cardOf), [applications])
  const context = { now: clock.now(), zone: moment.zone, newId }

  const openOptions = () => browser.runtime.openOptionsPage().then(() => window.close())

  const openTab = (address: string) => {
    void browser.tabs.create({ url: address }).then(() => window.close())
  }

  const inHand = {
    projection,
    moment,
    settings,
    mailboxes,
    context,
    append,
    openTab,
    setNotice,
    open: (application: ApplicationId) => setView({ at: 'application', application }),
    askWhom: setThanking,
  }
  const onAct = useSteady(useActs(timeline.state === 'open' ? views?.doAct : undefined, applications, inHand))

  const startAdding = useSteady(() => {
    setNotice(undefined)
    // What was half filled in before goes first.
    const filling =
      kept === undefined
        ? import('./later-views.ts').then((later) => later.jobInFront())
        : Promise.resolve(null)
    void filling.then((shown) => {
      setJob(shown ?? undefined)
      setView({ at: 'add' })
    })
  })

  const begun = timeline.state === 'opening' ? beginning.list : null
  // Thirty rows are not drawn again for every setting that has been read.
  const overview = useMemo(
    () => (
      <Overview
        cards={begun?.cards ?? cards}
        of={begun?.of}
        moment={moment}
        onAct={onAct}
        onAdd={startAdding}
      />
    ),
    [begun, cards, moment, onAct, startAdding],
  )
  const body = () => {
    if (timeline.state === 'failed') return <Trouble reason={timeline.reason} />
    if (timeline.state === 'opening' && (begun === null || view.at !== 'list')) {
      return <p class="loading">{say('loading')}</p>
    }
    if (view.at === 'list') {
      return (
        <>
          {views !== undefined && (
            <views.TimelineTroubles
              {...{
                ask,
                timeline,
                moment,
                onNotice: setNotice,
                onOptions: () => void openOptions(),
              }}
            />
          )}
          {overview}
          {views !== undefined && !settings.reminders.off.includes('backup') && (
            <views.BackupPlace count={events.length} moment={moment} onSave={() => void openOptions()} />
          )}
        </>
      )
    }
    if (views === undefined) return null
    switch (view.at) {
      case 'add':
        return (
          <>
            {job !== undefined && (
              <div class="found-in-mail">
                <p>{say('jobFilledIn')}</p>
              </div>
            )}
            <views.ApplicationForm
              values={
                kept ??
                (job === undefined
                  ? views.emptyApplication(today(moment), views.emptyPerson)
                  : views.jobValues(job, today(moment)))
              }
              moment={moment}
              saving={saving}
              onValues={(values) => keep(views.isTouched(values) ? values : undefined)}
              onSave={(values) => {
                const added = views.applicationEvents(values, context)
                const company = plainName(values.company)
                void append(added, say('noticeAdded', company)).then((written) => {
                  if (!written) return
                  keep(undefined)
                  setView({ at: 'list' })
                })
              }}
              onCancel={() => {
                keep(undefined)
                setView({ at: 'list' })
              }}
            />
          </>
        )
      case 'track':
        return (
          found !== undefined && (
            <>
              <views.FoundInMail subject={found.subject} found={found.found} />
              <views.ApplicationForm
                values={found}
                moment={moment}
                saving={saving}
                onValues={(values) => keepFound({ ...found, ...values })}
                onSave={(values) => {
                  const added = views.applicationEvents(values, context)
                  void append(added, say('noticeAdded', plainName(values.company))).then((written) => {
                    if (!written) return
                    const application = added[0]?.application ?? ''
                    location.hash = String(new URLSearchParams({ application }))
                    setView({ at: 'application', application })
                    keepFound(undefined)
                  })
                }}
                onCancel={() => {
                  location.hash = ''
                  setView({ at: 'list' })
                  keepFound(undefined)
                }}
              />
            </>
          )
        )
      case 'application':
        return (
          <views.Detail
            key={view.application}
            application={view.application}
            events={events}
            projection={projection}
            policy={policy}
            moment={moment}
            saving={saving}
            onAct={onAct}
            onOpenLink={openTab}
            append={append}
          />
        )
    }
  }

  return (
    <>
      <PopupHeader
        view={view.at}
        onBack={() => {
          setNotice(undefined)
          setView({ at: 'list' })
        }}
        onAdd={startAdding}
        canAdd={timeline.state === 'open' || begun !== null}
      />
      <main key={view.at}>{body()}</main>
      {thanking !== undefined && views !== undefined && (
        <views.ThankWhom
          read={thanking}
          projection={projection}
          context={context}
          onEvents={(added, application) =>
            void views.appendUndoable(inHand, added, application, say('noticeThanked'))
          }
          onClose={() => setThanking(undefined)}
        />
      )}
      <Notice notice={notice} />
      {view.at === 'list' && (
        <SitesFooter
          sites={sites}
          onAllow={(site) =>
            void allow(site).then((done) =>
              setNotice({
                kind: done ? 'done' : 'trouble',
                words: say(done ? 'siteAllowed' : 'siteNotAllowed', siteName(site)),
              }),
            )
          }
          onCopy={(report) =>
            void copyReport(report).then((copied) =>
              setNotice(
                copied
                  ? { kind: 'done', words: say('reportCopied') }
                  : { kind: 'trouble', words: say('reportNotCopied') },
              ),
            )
          }
          onOptions={() => void openOptions()}
        />
      )}
    </>
  )
}
