import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationId, CivilDate } from '../../../utils/etiquette/events.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { plainName } from '../../../utils/platform/names.ts'
import type { TakenBack } from '../../../utils/platform/timeline/bin.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import type { ApplicationDepth, OnAct } from '../../applications/card.ts'
import { Reminding } from '../../applications/reminding.tsx'
import { Standing } from '../../applications/standing.tsx'
import type { Choice } from '../../forms/field.tsx'
import { LogForm } from '../../forms/log-form.tsx'
import type { LogValues } from '../../forms/log-values.ts'
import { BinList } from '../bin-list.tsx'
import { ApplicationEditor } from './application-editor.tsx'
import { DraftsSection, type ShownDraft } from './drafts-section.tsx'
import type { Editors } from './editors.ts'
import { type ApplicationEdit, applicationEditOf } from './edits.ts'
import { HistorySection } from './history-section.tsx'
import { type InterviewHandlers, InterviewsSection } from './interviews-section.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PeopleSection, type PeopleSectionProps } from './people-section.tsx'

export interface ApplicationViewProps {
  depth: ApplicationDepth
  moment: Moment
  editors: Editors
  drafts: readonly ShownDraft[]
  taken: readonly TakenBack[]
  saving: boolean
  onAct: OnAct
  onOpenLink: (address: string) => void
  onEdit: (values: ApplicationEdit | undefined) => void
  onSaveEdit: (values: ApplicationEdit) => void
  onStartLog: () => void
  onLogValues: (values: LogValues | undefined) => void
  onLog: (values: LogValues) => void
  people: Pick<PeopleSectionProps, 'onValues' | 'onSave' | 'onMerge'>
  /** The other applications, the likeliest to be the same one first. */
  others: readonly Choice<ApplicationId>[]
  /** Given the one to keep. */
  onMerge: (kept: ApplicationId) => void
  interviews: InterviewHandlers
  onCopyDraft: (draft: ShownDraft) => void
  onOpenDraft: (draft: ShownDraft) => void
  canOpenThread: (thread: string) => boolean
  onOpenThread: (thread: string) => void
  onTakeBack: (event: string) => void
  onPutBack: (voiding: string) => void
  onTakeOff: () => void
  onPutOff: (until: CivilDate) => void
}

/** One application in depth: how it stands, what to send, its interviews, its people, everything that happened. */
export function ApplicationView(props: ApplicationViewProps) {
  const { depth, moment, editors, saving } = props
  return (
    <article class="depth" aria-labelledby="company">
      <DepthHeader {...props} />
      <div class="sides">
        <div class="main-side">
          <Standing card={depth} moment={moment} onAct={props.onAct} />
          <section class="written">
            {editors.log === undefined ? (
              <button type="button" class="secondary" onClick={props.onStartLog}>
                {say('detailWriteDown')}
              </button>
            ) : (
              <LogForm
                depth={depth}
                values={editors.log}
                moment={moment}
                saving={saving}
                onValues={props.onLogValues}
                onSave={props.onLog}
                onCancel={() => props.onLogValues(undefined)}
              />
            )}
          </section>
          <DraftsSection drafts={props.drafts} onCopy={props.onCopyDraft} onOpen={props.onOpenDraft} />
          <InterviewsSection
            depth={depth}
            editors={editors}
            moment={moment}
            saving={saving}
            handlers={props.interviews}
          />
          <HistorySection
            history={depth.history}
            people={depth.people}
            moment={moment}
            onTakeBack={props.onTakeBack}
            canOpenThread={props.canOpenThread}
            onOpenThread={props.onOpenThread}
          />
          <Bin {...props} />
        </div>
        <aside aria-label={say('detailAbout')}>
          <PeopleSection
            people={depth.people}
            editing={editors.people}
            saving={saving}
            onOpenLink={props.onOpenLink}
            {...props.people}
          />
          <AboutTheJob {...props} />
          {depth.window.state !== 'closed' && (
            <section>
              <h3>{say('optionsReminders')}</h3>
              <Reminding until={depth.putOffUntil} moment={moment} onPutOff={props.onPutOff} />
            </section>
          )}
          <Housekeeping {...props} />
        </aside>
      </div>
    </article>
  )
}

function DepthHeader({ depth, editors, saving, onEdit, onSaveEdit }: ApplicationViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { application } = editors
  const company = plainName(depth.company)
  return (
    <header>
      <div class="lead">
        <div>
          <h2 id="company" ref={heading} tabIndex={-1} dir="auto">
            {company}
          </h2>
          {depth.role !== undefined && (
            <p class="soft" dir="auto">
              {plainName(depth.role)}
            </p>
          )}
        </div>
        {application === undefined && (
          <button
            type="button"
            class="secondary"
            aria-label={say('actEditFor', company)}
            onClick={() => onEdit(applicationEditOf(depth))}
          >
            {say('actEdit')}
          </button>
        )}
      </div>
      {application !== undefined && (
        <ApplicationEditor
          values={application}
          saving={saving}
          onValues={onEdit}
          onSave={() => onSaveEdit(application)}
        />
      )}
    </header>
  )
}

/** What is done when an application should not be here, or is here twice. */
function Housekeeping({ depth, others, onMerge, onTakeOff }: ApplicationViewProps) {
  const [merging, setMerging] = useState(false)
  return (
    <section class="housekeeping">
      {others.length > 0 && (
        <button type="button" class="quiet" onClick={() => setMerging(true)}>
          {say('actSameApplication')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onTakeOff}>
        {say('actTakeOff')}
      </button>
      {merging && (
        <MergeDialog
          title={say('mergeApplicationTitle', plainName(depth.company))}
          label={say('mergeApplicationLabel')}
          choices={others}
          onMerge={onMerge}
          onClose={() => setMerging(false)}
        />
      )}
    </section>
  )
}

function AboutTheJob({ depth, onOpenLink }: ApplicationViewProps) {
  const { link, notes, domain } = depth
  if (link === undefined && notes === undefined && domain === undefined) return null
  return (
    <section>
      <h3>{say('detailAbout')}</h3>
      {link !== undefined && (
        <button type="button" class="link" onClick={() => onOpenLink(link)}>
          {say('detailLink')}
        </button>
      )}
      {domain !== undefined && <p class="soft">{domain}</p>}
      {notes !== undefined && (
        <p class="own-words" dir="auto">
          {notes}
        </p>
      )}
    </section>
  )
}

function Bin({ taken, depth, moment, onPutBack }: ApplicationViewProps) {
  if (taken.length === 0) return null
  return (
    <details class="bin">
      <summary>{sayCount('bin', taken.length)}</summary>
      <p class="hint">{say('binHint')}</p>
      <BinList taken={taken} people={depth.people} moment={moment} onPutBack={onPutBack} />
    </details>
  )
}
