import { say } from '../../utils/platform/words.ts'
import { roleChoices } from './choices.ts'
import { SelectField, TextField } from './field.tsx'
import type { FieldErrors } from './field-values.ts'
import type { PersonValues } from './person-values.ts'

/** Name, part, addresses and profiles of one person. */
export function PersonFields({
  values,
  errors,
  prefix = '',
  onValues,
}: {
  values: PersonValues
  errors: FieldErrors
  /** `people.0.`, where there are several. */
  prefix?: string
  onValues: (change: Partial<PersonValues>) => void
}) {
  return (
    <>
      <div class="pair">
        <TextField
          label={say('fieldName')}
          name={`${prefix}name`}
          value={values.name}
          error={errors[`${prefix}name`]}
          onValue={(name) => onValues({ name })}
        />
        <SelectField
          label={say('fieldPersonRole')}
          name={`${prefix}role`}
          value={values.role}
          choices={roleChoices()}
          onValue={(role) => onValues({ role })}
        />
      </div>
      <TextField
        label={say('fieldEmail')}
        name={`${prefix}emails`}
        optional
        value={values.emails}
        error={errors[`${prefix}emails`]}
        onValue={(emails) => onValues({ emails })}
      />
      <TextField
        label={say('fieldProfile')}
        name={`${prefix}profiles`}
        optional
        value={values.profiles}
        error={errors[`${prefix}profiles`]}
        onValue={(profiles) => onValues({ profiles })}
      />
    </>
  )
}
