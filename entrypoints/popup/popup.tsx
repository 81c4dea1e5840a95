import { useMemo, useState } from 'preact/hooks'
import type { Act } from '../../components/applications/card.ts'
import { Overview } from '../../components/applications/overview.tsx'
import { Notice } from '../../components/parts/notice.tsx'
import { PopupHeader } from '../../components/parts/popup-header.tsx'
import { SitesFooter, siteName } from '../../components/parts/sites.tsx'
import { Trouble } from '../../components/parts/trouble.tsx'
import type { ApplicationId, TimelineEvent } from '../../utils/etiquette/events.ts'
import type { PopupRequest } from '../../utils/messaging/answers/popup.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import type { ShownJob } from '../../utils/messaging/job-question.ts'
import { project, type ReadApplication, readApplications } from '../../utils/platform/applications.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { copyReport } from '../../utils/platform/copy-report.ts'
import { today, tomorrow } from '../../utils/platform/dates-in-words.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import { useLoaded } from '../../utils/platform/hooks/use-loaded.ts'
import { useMailboxes } from '../../utils/platform/hooks/use-mailboxes.ts'
import { useMissing } from '../../utils/platform/hooks/use-missing.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useSites } from '../../utils/platform/hooks/use-sites.ts'
import { useTimeline } from '../../utils/platform/hooks/use-timeline.ts'
import { newId } from '../../utils/platform/ids.ts'
import { plainName } from '../../utils/platform/names.ts'
import { trackingKey } from '../../utils/platform/tracking-key.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { useAppend } from '../timeline/use-append.ts'
import { answeredEvent, closedEvent, mustAskWhom, putOffEvent, thankedEvent, voidedEvent } from './acts.ts'
import { cardOf, threadToAnswer } from './cards.ts'
import { accountFor } from './gmail-account.ts'
import { composeAddress, placeInGmail } from './gmail-addresses.ts'
import type { Letter } from './letters.ts'

/** What the popup shows: the list, the form that adds, or one application. */
export type View =
  | { at: 'list' }
  | { at: 'add' }
  /** The same form, filled in with what a mail says. */
  | { at: 'track' }
  | { at: 'application'; application: ApplicationId }

const noEvents: readonly AnyEvent[] = []

/** The popup: reads the timeline itself, asks the background to write. */
export function Popup({ ask, start }: { ask: Ask<PopupRequest>; start: View }) {
  const timeline = useTimeline()
  const missing = useMissing(ask, timeline)
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

  const appendUndoable = (
    added: TimelineEvent | readonly TimelineEvent[],
    application: ApplicationId,
    words: string,
  ) => {
    const events = [added].flat()
    const voids = () => events.map(({ id }) => voidedEvent(id, application, context))
    return append(events, words, () => void append(voids(), say('noticeTakenBack')))
  }

  const openTab = (address: string) => {
    void browser.tabs.create({ url: address }).then(() => window.close())
  }

  /** The drafts of five languages are loaded when the first one is wanted. */
  const write = async (
    { situation }: ReadApplication,
    compose: (letters: typeof import('./letters.ts')) => Letter,
  ) => openTab(composeAddress(compose(await import('./letters.ts')), accountFor(situation, mailboxes)))

  const onAct = (act: Act, application: ApplicationId) => {
    const read = applications.find(({ window }) => window.application === application)
    if (read === undefined) return
    const company = plainName(read.situation.application.company)
    switch (act) {
      case 'open':
        setNotice(undefined)
        return setView({ at: 'application', application })
      case 'write-thank-you':
        return void write(read, ({ thankYouLetter }) =>
          thankYouLetter(read, projection, settings.drafts, moment),
        )
      case 'ask':
        return void write(read, ({ checkInLetter }) =>
          checkInLetter(read, projection, settings.drafts, moment),
        )
      case 'open-thread': {
        const thread = threadToAnswer(read.situation)
        const account = accountFor(read.situation, mailboxes, thread)
        return openTab(placeInGmail(thread, account))
      }
      case 'already-thanked':
        if (mustAskWhom(read)) return setThanking(read)
        void appendUndoable(thankedEvent(read, context), application, say('noticeThanked'))
        return
      case 'answered':
        void appendUndoable(answeredEvent(read, context), application, say('noticeAnswered'))
        return
      case 'let-go':
        void appendUndoable(closedEvent(read, 'silent', context), application, say('noticeLetGo', company))
        return
      case 'close':
        void appendUndoable(closedEvent(read, 'rejected', context), application, say('noticeClosed', company))
        return
      case 'not-today':
        void appendUndoable(
          putOffEvent(application, tomorrow(moment), context),
          application,
          say('noticePutOff'),
        )
        return
    }
  }

  const startAdding = () => {
    setNotice(undefined)
    // What was half filled in before goes first.
    const filling = kept === undefined && views !== undefined ? views.jobInFront() : Promise.resolve(null)
    void filling.then((shown) => {
      setJob(shown ?? undefined)
      setView({ at: 'add' })
    })
  }

  const body = () => {
    if (timeline.state === 'failed') return <Trouble reason={timeline.reason} />
    if (timeline.state === 'opening') return <p class="loading">{say('loading')}</p>
    if (view.at === 'list') {
      return (
        <>
          {views !== undefined && (
            <views.TimelineTroubles
              {...{ ask, missing, moment, onNotice: setNotice, onOptions: () => void openOptions() }}
            />
          )}
          {(missing === undefined || events.length > 0) && (
            <Overview cards={cards} moment={moment} onAct={onAct} onAdd={startAdding} />
          )}
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
        canAdd={timeline.state === 'open'}
      />
      <main key={view.at}>{body()}</main>
      {thanking !== undefined && views !== undefined && (
        <views.ThankWhom
          read={thanking}
          projection={projection}
          context={context}
          onEvents={(added, application) => void appendUndoable(added, application, say('noticeThanked'))}
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
