import * as v from 'valibot'
import { type ApplicationValues, emptyApplication } from '../../components/forms/application-values.ts'
import { interviewKinds } from '../../components/forms/interview-values.ts'
import {
  type LogValues,
  logChannels,
  loggedReceived,
  logKinds,
  outcomes,
} from '../../components/forms/log-values.ts'
import { contactRoles, emptyPerson } from '../../components/forms/person-values.ts'

const person = {
  name: v.string(),
  role: v.picklist([...contactRoles]),
  emails: v.string(),
  profiles: v.string(),
}

const interview = {
  interviewOn: v.string(),
  interviewAt: v.string(),
  minutes: v.string(),
  interviewKind: v.picklist([...interviewKinds]),
}

const application: v.GenericSchema<unknown, ApplicationValues> = v.object({
  company: v.string(),
  role: v.string(),
  link: v.string(),
  domain: v.string(),
  appliedOn: v.string(),
  people: v.array(v.object(person)),
  ...interview,
})

const log: v.GenericSchema<unknown, LogValues> = v.object({
  ...person,
  ...interview,
  what: v.picklist([...logKinds]),
  on: v.string(),
  to: v.array(v.string()),
  from: v.string(),
  channel: v.picklist([...logChannels]),
  received: v.picklist([...loggedReceived]),
  replyBy: v.string(),
  interview: v.string(),
  met: v.array(v.string()),
  text: v.string(),
  outcome: v.picklist([...outcomes]),
})

/** Reads a half-filled form back; whatever another version kept is forgotten. */
export function readApplicationValues(stored: unknown): ApplicationValues | undefined {
  const parsed = v.safeParse(application, stored)
  return parsed.success ? parsed.output : undefined
}

/** The same for what is being written down. */
export function readLogValues(stored: unknown): LogValues | undefined {
  const parsed = v.safeParse(log, stored)
  return parsed.success ? parsed.output : undefined
}

/** Whether there is anything in it worth keeping. */
export function isTouched(values: ApplicationValues): boolean {
  const untouched = emptyApplication(values.appliedOn, emptyPerson)
  return JSON.stringify(values) !== JSON.stringify(untouched)
}
