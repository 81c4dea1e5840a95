import { say } from '../../utils/platform/words.ts'
import { TextField } from './field.tsx'
import type { FieldErrors } from './field-values.ts'

interface Particulars {
  company: string
  role: string
  link: string
  domain: string
}

interface FieldsProps<Name extends keyof Particulars> {
  values: Pick<Particulars, Name>
  errors: FieldErrors
  onValues: (part: Partial<Pick<Particulars, Name>>) => void
}

export function CompanyField({ values, errors, onValues }: FieldsProps<'company'>) {
  return (
    <TextField
      label={say('fieldCompany')}
      name="company"
      value={values.company}
      error={errors.company}
      onValue={(company) => onValues({ company })}
    />
  )
}

export function RoleField({ values, errors, onValues }: FieldsProps<'role'>) {
  return (
    <TextField
      label={say('fieldRole')}
      name="role"
      optional
      value={values.role}
      error={errors.role}
      onValue={(role) => onValues({ role })}
    />
  )
}

/** Where the job is advertised, and where the company's mail comes from. */
export function LinkAndDomainFields({ values, errors, onValues }: FieldsProps<'link' | 'domain'>) {
  return (
    <>
      <TextField
        label={say('fieldLink')}
        name="link"
        type="url"
        optional
        value={values.link}
        error={errors.link}
        onValue={(link) => onValues({ link })}
      />
      <TextField
        label={say('fieldDomain')}
        name="domain"
        optional
        hint={say('fieldDomainHint')}
        value={values.domain}
        error={errors.domain}
        onValue={(domain) => onValues({ domain })}
      />
    </>
  )
}
