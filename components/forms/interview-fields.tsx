import { say } from '../../utils/platform/words.ts'
import { interviewKindChoices, lengthChoices } from './choices.ts'
import { SelectField, TextField } from './field.tsx'
import type { FieldErrors } from './field-values.ts'
import type { InterviewValues } from './interview-values.ts'

/** Day, time, length and kind of one interview. */
export function InterviewFields({
  values,
  errors,
  onValues,
}: {
  values: InterviewValues
  errors: FieldErrors
  onValues: (change: Partial<InterviewValues>) => void
}) {
  return (
    <>
      <div class="pair">
        <TextField
          label={say('fieldInterviewOn')}
          name="interviewOn"
          type="date"
          value={values.interviewOn}
          error={errors.interviewOn}
          onValue={(interviewOn) => onValues({ interviewOn })}
        />
        <TextField
          label={say('fieldInterviewAt')}
          name="interviewAt"
          type="time"
          value={values.interviewAt}
          error={errors.interviewAt}
          onValue={(interviewAt) => onValues({ interviewAt })}
        />
      </div>
      <div class="pair">
        <SelectField
          label={say('fieldMinutes')}
          name="minutes"
          value={values.minutes}
          choices={lengthChoices(values.minutes)}
          onValue={(minutes) => onValues({ minutes })}
        />
        <SelectField
          label={say('fieldInterviewKind')}
          name="interviewKind"
          value={values.interviewKind}
          choices={interviewKindChoices()}
          onValue={(interviewKind) => onValues({ interviewKind })}
        />
      </div>
    </>
  )
}
