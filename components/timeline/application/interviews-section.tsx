import type { InterviewId } from '../../../utils/etiquette/events.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { say } from '../../../utils/platform/words.ts'
import type { ApplicationDepth } from '../../applications/card.ts'
import { emptyInterview } from '../../forms/interview-values.ts'
import { type Editors, fresh, type PreparationValues } from './editors.ts'
import type { InterviewEdit } from './edits.ts'
import { InterviewEditor } from './interview-editor.tsx'
import { InterviewItem } from './interview-item.tsx'

/** What can be done with the interviews; the values are undefined when a form is closed. */
export interface InterviewHandlers {
  onValues: (key: InterviewId, values: InterviewEdit | undefined) => void
  /** `interview` is undefined for one that is new. */
  onSave: (values: InterviewEdit, interview: InterviewId | undefined) => void
  onCancelled: (interview: InterviewId) => void
  onPreparation: (interview: InterviewId, values: PreparationValues | undefined) => void
  onSavePreparation: (interview: InterviewId, text: string) => void
  onNotes: (interview: InterviewId, text: string | undefined) => void
  onSaveNotes: (interview: InterviewId, text: string) => void
}

/** The interviews, each with its preparation and its notes. */
export function InterviewsSection({
  depth,
  editors,
  moment,
  saving,
  handlers,
}: {
  depth: ApplicationDepth
  editors: Editors
  moment: Moment
  saving: boolean
  handlers: InterviewHandlers
}) {
  const added = editors.interviews[fresh]
  const everybody = depth.people
    .filter(({ role }) => role === 'interviewer' || role === 'hiring-manager')
    .map(({ contact }) => contact)
  const ordered = depth.interviews.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  return (
    <section>
      <h2>{say('interviewsTitle')}</h2>
      {ordered.length === 0 && added === undefined && <p class="hint">{say('interviewsNone')}</p>}
      <ul class="interviews">
        {ordered.map((record) => (
          <InterviewItem
            key={record.interview}
            record={record}
            depth={depth}
            editors={editors}
            moment={moment}
            saving={saving}
            handlers={handlers}
          />
        ))}
      </ul>
      {added === undefined ? (
        <button
          type="button"
          class="secondary"
          onClick={() => handlers.onValues(fresh, { ...emptyInterview, met: everybody })}
        >
          {say('actAddInterview')}
        </button>
      ) : (
        <InterviewEditor
          label={say('addInterviewTitle')}
          values={added}
          people={depth.people}
          saving={saving}
          onValues={(values) => handlers.onValues(fresh, values)}
          onSave={() => handlers.onSave(added, undefined)}
        />
      )}
    </section>
  )
}
