import { useMemo } from 'preact/hooks'
import { emptyLog, logEvent } from '../../components/forms/log-values.ts'
import type { PersonValues } from '../../components/forms/person-values.ts'
import { ApplicationView } from '../../components/timeline/application/application-view.tsx'
import {
  type Editors,
  fresh,
  type PreparationValues,
  withEntry,
} from '../../components/timeline/application/editors.ts'
import {
  applicationEdited,
  type InterviewEdit,
  interviewEdited,
  personEdited,
  write,
} from '../../components/timeline/application/edits.ts'
import type { ApplicationId, TimelineEvent } from '../../utils/etiquette/events.ts'
import { readOne } from '../../utils/platform/applications.ts'
import { today } from '../../utils/platform/dates-in-words.ts'
import { useLoaded } from '../../utils/platform/hooks/use-loaded.ts'
import { plainName } from '../../utils/platform/names.ts'
import { putOffWords } from '../../utils/platform/sentences/put-off.ts'
import { binOf } from '../../utils/platform/timeline/bin.ts'
import { placeAddress } from '../../utils/platform/timeline/place.ts'
import { say } from '../../utils/platform/words.ts'
import { putOffEvent } from '../popup/acts.ts'
import { depthOf } from '../popup/cards.ts'
import { composeAddress, isThread, threadAddress } from '../popup/gmail-addresses.ts'
import { suggestedLog } from '../popup/suggested-log.ts'
import { otherApplications } from './other-applications.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'
import type { Acts } from './use-acts.ts'
import { goTo } from './use-place.ts'

/** One application, wired: what is written down here goes to the timeline. */
export function ApplicationPlace({
  application,
  inHand,
  acts,
  editors,
  onEditors,
}: {
  application: ApplicationId
  inHand: TimelineInHand
  acts: Acts
  editors: Editors
  onEditors: (change: (before: Editors) => Editors) => void
}) {
  const { events, projection, applications, moment, settings, saving, setNotice } = inHand
  const { policy } = settings
  const depth = useMemo(
    () => depthOf(events, projection, application, moment, policy),
    [events, projection, application, moment, policy],
  )
  const taken = useMemo(
    () => binOf(events, moment.now).filter(({ event }) => event.application === application),
    [events, moment, application],
  )
  const letters = useLoaded(true, () => import('./shown-drafts.ts'))
  const drafts = useMemo(() => {
    const read = readOne(projection, application, moment, policy)
    return read === undefined ? [] : (letters?.lettersFor(read, projection, settings.drafts, moment) ?? [])
  }, [letters, projection, application, moment, settings])
  const others = useMemo(() => otherApplications(applications, application), [applications, application])
  if (depth === undefined) {
    return (
      <p class="nothing">
        {say('applicationGone')} <a href={placeAddress({ at: 'bin' })}>{say('viewBin')}</a>
      </p>
    )
  }

  const edit = (part: Partial<Editors>) => onEditors((before) => ({ ...before, ...part }))
  const close = (part: 'application' | 'log') => onEditors(({ [part]: _closed, ...others }) => others)
  /** Writes, and closes the form only when it is written: what was typed is never lost. */
  const save = (added: readonly TimelineEvent[], done: () => void) => {
    if (added.length === 0) return done()
    void acts.write(added, application, say('noticeWritten')).then((written) => {
      if (written) done()
    })
  }
  const setPerson = (key: string, value: PersonValues | undefined) =>
    onEditors((before) => ({ ...before, people: withEntry(before.people, key, value) }))
  const setInterview = (key: string, value: InterviewEdit | undefined) =>
    onEditors((before) => ({ ...before, interviews: withEntry(before.interviews, key, value) }))
  const setPreparation = (key: string, value: PreparationValues | undefined) =>
    onEditors((before) => ({ ...before, preparations: withEntry(before.preparations, key, value) }))
  const setNotes = (key: string, value: string | undefined) =>
    onEditors((before) => ({ ...before, notes: withEntry(before.notes, key, value) }))

  return (
    <ApplicationView
      depth={depth}
      moment={moment}
      editors={editors}
      drafts={drafts}
      taken={taken}
      saving={saving}
      onAct={acts.act}
      onOpenLink={acts.openTab}
      onEdit={(values) => (values === undefined ? close('application') : edit({ application: values }))}
      onSaveEdit={(values) =>
        save(applicationEdited(values, depth, acts.context()), () => close('application'))
      }
      onStartLog={() => edit({ log: suggestedLog(depth, emptyLog('received', today(moment))) })}
      onLogValues={(values) => (values === undefined ? close('log') : edit({ log: values }))}
      onLog={(values) => save([logEvent(values, application, acts.context())], () => close('log'))}
      people={{
        onValues: setPerson,
        onSave: (values, person) =>
          save(personEdited(values, person, application, acts.context()), () =>
            setPerson(person?.contact ?? fresh, undefined),
          ),
        onMerge: (kept, dropped) => acts.mergePeople(kept.contact, dropped.contact, application),
      }}
      others={others}
      onMerge={(kept) => acts.mergeApplications(kept, application)}
      interviews={{
        onValues: setInterview,
        onSave: (values, interview) =>
          save(interviewEdited(values, interview, application, acts.context()), () =>
            setInterview(interview ?? fresh, undefined),
          ),
        onCancelled: (interview) =>
          void acts.write(
            [write('interviewCancelled', { interview }, application, acts.context())],
            application,
            say('noticeCancelled'),
          ),
        onPreparation: setPreparation,
        onSavePreparation: (interview, text) =>
          save([write('prepared', { interview, text }, application, acts.context())], () =>
            setPreparation(interview, undefined),
          ),
        onNotes: setNotes,
        onSaveNotes: (interview, text) =>
          save([write('noted', { interview, text }, application, acts.context())], () =>
            setNotes(interview, undefined),
          ),
      }}
      onCopyDraft={({ text }) => {
        navigator.clipboard
          .writeText(text)
          .then(() => setNotice({ kind: 'done', words: say('noticeDraftCopied') }))
          .catch(() => setNotice({ kind: 'trouble', words: say('noticeDraftNotCopied') }))
      }}
      onOpenDraft={({ key }) => {
        const draft = drafts.find((candidate) => candidate.key === key)
        if (draft !== undefined) acts.openTab(composeAddress(draft.letter, acts.accountOf(application)))
      }}
      canOpenThread={isThread}
      onOpenThread={(thread) => {
        const address = threadAddress(thread, acts.accountOf(application, thread))
        if (address !== undefined) acts.openTab(address)
      }}
      onTakeBack={(event) => acts.takeBack(event, application)}
      onPutBack={(voiding) => acts.putBack(voiding, application)}
      onPutOff={(until) =>
        void acts.write(
          [putOffEvent(application, until, acts.context())],
          application,
          putOffWords(until, depth.company, moment),
        )
      }
      onTakeOff={() => {
        const added = depth.history.find(
          ({ event, voidedBy }) => event.type === 'applicationAdded' && voidedBy === undefined,
        )
        if (added === undefined) return
        acts.takeOff(added.event.id, application, say('noticeTakenOff', plainName(depth.company)))
        goTo({ at: 'calendar' })
      }}
    />
  )
}
