import type { InterviewRecord } from '../../../utils/etiquette/events.ts'
import { dayOf, longDay, type Moment, plainDay, timeOfDay } from '../../../utils/platform/dates-in-words.ts'
import { namesInSentence } from '../../../utils/platform/names.ts'
import { letterAddress } from '../../../utils/platform/timeline/letter-address.ts'
import { say } from '../../../utils/platform/words.ts'
import type { ApplicationDepth } from '../../applications/card.ts'
import { interviewKindChoices } from '../../forms/choices.ts'
import type { Editors } from './editors.ts'
import { interviewEditOf } from './edits.ts'
import { InterviewEditor } from './interview-editor.tsx'
import { interviewTexts } from './interview-texts.ts'
import type { InterviewHandlers } from './interviews-section.tsx'
import { NotesEditor } from './notes-editor.tsx'
import { PreparationEditor, preparationText, preparationValuesOf } from './preparation-editor.tsx'

/** One interview: when and with whom, what was prepared, what was talked about. */
export function InterviewItem({
  record,
  depth,
  editors,
  moment,
  saving,
  handlers,
}: {
  record: InterviewRecord
  depth: ApplicationDepth
  editors: Editors
  moment: Moment
  saving: boolean
  handlers: InterviewHandlers
}) {
  const { interview, startsAt } = record
  const day = plainDay(dayOf(startsAt, moment), moment)
  const editing = editors.interviews[interview]
  if (editing !== undefined) {
    return (
      <li>
        <InterviewEditor
          label={say('editInterviewTitle')}
          values={editing}
          people={depth.people}
          saving={saving}
          onValues={(values) => handlers.onValues(interview, values)}
          onSave={() => handlers.onSave(editing, interview)}
        />
      </li>
    )
  }
  return (
    <li>
      <InterviewLines record={record} depth={depth} moment={moment} />
      <InterviewWritings
        record={record}
        depth={depth}
        editors={editors}
        moment={moment}
        saving={saving}
        handlers={handlers}
      />
      <div class="acts">
        <button
          type="button"
          class="quiet"
          aria-label={say('actChangeInterviewFor', day)}
          onClick={() => handlers.onValues(interview, interviewEditOf(record, moment))}
        >
          {say('actChangeInterview')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={say('actCancelledFor', day)}
          onClick={() => handlers.onCancelled(interview)}
        >
          {say('actCancelled')}
        </button>
        {Temporal.Instant.compare(record.startsAt, moment.now) <= 0 && (
          <a
            class="quiet"
            href={letterAddress(depth.id, record.people[0])}
            aria-label={say('actLetterFor', day)}
          >
            {say('actLetter')}
          </a>
        )}
      </div>
    </li>
  )
}

function InterviewLines({
  record,
  depth,
  moment,
}: {
  record: InterviewRecord
  depth: ApplicationDepth
  moment: Moment
}) {
  const { startsAt, kind, people } = record
  const names = depth.people.filter(({ contact }) => people.includes(contact)).map(({ name }) => name)
  const kindWord = interviewKindChoices().find(({ value }) => value === kind)?.label
  return (
    <>
      <h3>{say('interviewOnAt', longDay(dayOf(startsAt, moment), moment), timeOfDay(startsAt, moment))}</h3>
      <p class="soft facts">
        <span>{kindWord}</span>
        {names.length > 0 && <span>{say('interviewWith', namesInSentence(names, moment.language))}</span>}
      </p>
    </>
  )
}

/** Preparation and notes: read, or being written. */
function InterviewWritings({
  record: { interview, startsAt },
  depth,
  editors,
  moment,
  saving,
  handlers,
}: {
  record: InterviewRecord
  depth: ApplicationDepth
  editors: Editors
  moment: Moment
  saving: boolean
  handlers: InterviewHandlers
}) {
  const { prepared, noted } = interviewTexts(depth.history, interview)
  const preparing = editors.preparations[interview]
  const noting = editors.notes[interview]
  const day = plainDay(dayOf(startsAt, moment), moment)
  const hasBegun = Temporal.Instant.compare(startsAt, moment.now) <= 0
  const prepareName = say(prepared === undefined ? 'actPrepareFor' : 'actEditPreparationFor', day)
  const notesName = say(noted === undefined ? 'actAddNotesFor' : 'actEditNotesFor', day)
  return (
    <>
      {preparing !== undefined ? (
        <PreparationEditor
          label={prepareName}
          values={preparing}
          saving={saving}
          onValues={(values) => handlers.onPreparation(interview, values)}
          onSave={() => handlers.onSavePreparation(interview, preparationText(preparing))}
        />
      ) : (
        <Writing
          offered={!hasBegun}
          title={say('preparationTitle')}
          text={prepared}
          label={say(prepared === undefined ? 'actPrepare' : 'actEditPreparation')}
          name={prepareName}
          onWrite={() => handlers.onPreparation(interview, preparationValuesOf(prepared ?? ''))}
        />
      )}
      {noting !== undefined ? (
        <NotesEditor
          label={notesName}
          text={noting}
          saving={saving}
          onText={(text) => handlers.onNotes(interview, text)}
          onSave={() => handlers.onSaveNotes(interview, noting.trim())}
        />
      ) : (
        <Writing
          offered={hasBegun}
          title={say('notesTitle')}
          text={noted}
          label={say(noted === undefined ? 'actAddNotes' : 'actEditNotes')}
          name={notesName}
          onWrite={() => handlers.onNotes(interview, noted ?? '')}
        />
      )}
    </>
  )
}

function Writing({
  offered,
  title,
  text,
  label,
  name,
  onWrite,
}: {
  /** Whether it is the time to begin it; what is written is always shown. */
  offered: boolean
  title: string
  /** Undefined when nothing is written yet. */
  text: string | undefined
  label: string
  name: string
  onWrite: () => void
}) {
  if (text === undefined) {
    return !offered ? null : (
      <div class="writing">
        <button type="button" class="secondary" aria-label={name} onClick={onWrite}>
          {label}
        </button>
      </div>
    )
  }
  return (
    <div class="writing">
      <div class="lead">
        <h4>{title}</h4>
        <button type="button" class="quiet" aria-label={name} onClick={onWrite}>
          {label}
        </button>
      </div>
      <p class="own-words" dir="auto">
        {text}
      </p>
    </div>
  )
}
