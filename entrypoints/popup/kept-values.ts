import * as v from 'valibot'
import { type ApplicationValues, emptyApplication } from '../../components/forms/application-values.ts'
import { interviewKinds } from '../../components/forms/interview-values.ts'
import { contactRoles, emptyPerson } from '../../components/forms/person-values.ts'

const person = v.object({
  name: v.string(),
  role: v.picklist([...contactRoles]),
  emails: v.string(),
  profiles: v.string(),
})

const application: v.GenericSchema<unknown, ApplicationValues> = v.object({
  company: v.string(),
  role: v.string(),
  link: v.string(),
  domain: v.string(),
  appliedOn: v.string(),
  people: v.array(person),
  interviewOn: v.string(),
  interviewAt: v.string(),
  minutes: v.string(),
  interviewKind: v.picklist([...interviewKinds]),
})

/** Reads a half-filled form back; whatever another version kept is forgotten. */
export function readApplicationValues(stored: unknown): ApplicationValues | undefined {
  const parsed = v.safeParse(application, stored)
  return parsed.success ? parsed.output : undefined
}

/** Whether there is anything in it worth keeping. */
export function isTouched(values: ApplicationValues): boolean {
  const untouched = emptyApplication(values.appliedOn, emptyPerson)
  return JSON.stringify(values) !== JSON.stringify(untouched)
}
