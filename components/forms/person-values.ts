import type { ContactRole, EventData } from '../../utils/etiquette/events.ts'
import { type FieldErrors, isEmail, severalOf, webAddress } from './field-values.ts'

/** A person as typed. Several addresses or profiles are parted by commas. */
export interface PersonValues {
  name: string
  role: ContactRole
  emails: string
  profiles: string
}

export const emptyPerson: PersonValues = { name: '', role: 'interviewer', emails: '', profiles: '' }

export const contactRoles: readonly ContactRole[] = ['interviewer', 'recruiter', 'hiring-manager', 'other']

export function isBlankPerson(person: PersonValues): boolean {
  return [person.name, person.emails, person.profiles].every((text) => text.trim() === '')
}

/** What is wrong with a person, under `${prefix}name`, `${prefix}emails` and `${prefix}profiles`. */
export function checkPerson(person: PersonValues, prefix = ''): FieldErrors {
  const errors: Record<string, FieldErrors[string]> = {}
  if (person.name.trim() === '') errors[`${prefix}name`] = 'errorPersonName'
  if (person.name.length > 300) errors[`${prefix}name`] = 'errorTooLong'
  if (!severalOf(person.emails).every(isEmail)) errors[`${prefix}emails`] = 'errorEmail'
  if (!severalOf(person.profiles).every((part) => webAddress(part) !== undefined)) {
    errors[`${prefix}profiles`] = 'errorLink'
  }
  return errors
}

/** The data of `contactAdded`. */
export function personData(person: PersonValues, contact: string): EventData['contactAdded'] {
  const emails = severalOf(person.emails)
  const profiles = severalOf(person.profiles).flatMap((part) => webAddress(part) ?? [])
  return {
    contact,
    name: person.name.trim(),
    role: person.role,
    ...(emails.length > 0 ? { emails } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
  }
}
