import { say } from '../../utils/platform/words.ts'
import { CompanyField, LinkAndDomainFields, RoleField } from './application-fields.tsx'
import { type ApplicationValues, checkApplication } from './application-values.ts'
import { CheckedForm } from './checked-form.tsx'
import { TextField } from './field.tsx'
import { civilToday, type EntryContext } from './field-values.ts'
import { InterviewFields } from './interview-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { emptyPerson, type PersonValues } from './person-values.ts'

export interface ApplicationFormProps {
  values: ApplicationValues
  moment: Pick<EntryContext, 'now' | 'zone'>
  /** Whether it is being written to the timeline. */
  saving: boolean
  onValues: (values: ApplicationValues) => void
  /** Only ever called with values that were checked. */
  onSave: (values: ApplicationValues) => void
  onCancel: () => void
}

/** Adds an application by hand: company first, everything else when it is known. */
export function ApplicationForm({
  values,
  moment,
  saving,
  onValues,
  onSave,
  onCancel,
}: ApplicationFormProps) {
  const change = (part: Partial<ApplicationValues>) => onValues({ ...values, ...part })
  const changePerson = (index: number, part: Partial<PersonValues>) =>
    change({ people: values.people.map((person, at) => (at === index ? { ...person, ...part } : person)) })
  return (
    <CheckedForm
      label={say('addApplicationTitle')}
      problems={checkApplication(values, moment)}
      saving={saving}
      isLong
      onSave={() => onSave(values)}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <CompanyField values={values} errors={errors} onValues={change} />
          <div class="pair">
            <RoleField values={values} errors={errors} onValues={change} />
            <TextField
              label={say('fieldAppliedOn')}
              name="appliedOn"
              type="date"
              max={civilToday(moment)}
              value={values.appliedOn}
              error={errors.appliedOn}
              onValue={(appliedOn) => change({ appliedOn })}
            />
          </div>
          <fieldset class="group">
            <legend>{say('addPeople')}</legend>
            <p class="hint">{say('addPeopleHint')}</p>
            {values.people.map((person, index) => (
              <fieldset class="person" key={index}>
                <legend>{say('personNumber', index + 1)}</legend>
                <PersonFields
                  values={person}
                  errors={errors}
                  prefix={`people.${index}.`}
                  onValues={(part) => changePerson(index, part)}
                />
                {values.people.length > 1 && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('removePersonNamed', index + 1)}
                    onClick={() => change({ people: values.people.filter((_, at) => at !== index) })}
                  >
                    {say('removePerson')}
                  </button>
                )}
              </fieldset>
            ))}
            <button
              type="button"
              class="secondary"
              onClick={() => change({ people: [...values.people, emptyPerson] })}
            >
              {say('addPerson')}
            </button>
          </fieldset>
          <fieldset class="group">
            <legend>{say('addInterview')}</legend>
            <p class="hint">{say('addInterviewHint')}</p>
            <InterviewFields values={values} errors={errors} onValues={change} />
          </fieldset>
          <fieldset class="group">
            <legend>{say('addMore')}</legend>
            <LinkAndDomainFields values={values} errors={errors} onValues={change} />
          </fieldset>
        </>
      )}
    </CheckedForm>
  )
}
