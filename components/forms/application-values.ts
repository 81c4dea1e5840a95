import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import {
  civilToday,
  type EntryContext,
  type FieldErrors,
  filled,
  isCivilDate,
  mailDomain,
  startOfDay,
  webAddress,
} from './field-values.ts'
import {
  checkInterview,
  emptyInterview,
  type InterviewValues,
  interviewData,
  isBlankInterview,
} from './interview-values.ts'
import { checkPerson, isBlankPerson, type PersonValues, personData } from './person-values.ts'

/** The form that adds an application, as typed. */
export interface ApplicationValues extends InterviewValues {
  company: string
  role: string
  link: string
  domain: string
  appliedOn: string
  people: readonly PersonValues[]
}

/** A fresh form: applied today, one empty row for a person. */
export function emptyApplication(today: string, person: PersonValues): ApplicationValues {
  return {
    company: '',
    role: '',
    link: '',
    domain: '',
    appliedOn: today,
    people: [person],
    ...emptyInterview,
  }
}

/** What is wrong with the form; people are named `people.0.name` and so on. */
export function checkApplication(
  values: ApplicationValues,
  context: Pick<EntryContext, 'now' | 'zone'>,
): FieldErrors {
  const errors: Record<string, FieldErrors[string]> = {}
  if (values.company.trim() === '') errors.company = 'errorCompany'
  if (values.company.length > 300) errors.company = 'errorTooLong'
  if (values.role.length > 300) errors.role = 'errorTooLong'
  if (values.link.trim() !== '' && webAddress(values.link) === undefined) errors.link = 'errorLink'
  if (values.domain.trim() !== '' && mailDomain(values.domain) === undefined) errors.domain = 'errorDomain'
  if (!isCivilDate(values.appliedOn)) errors.appliedOn = 'errorDate'
  else if (values.appliedOn > civilToday(context)) errors.appliedOn = 'errorDateFuture'
  values.people.forEach((person, index) => {
    if (!isBlankPerson(person)) Object.assign(errors, checkPerson(person, `people.${index}.`))
  })
  if (!isBlankInterview(values)) Object.assign(errors, checkInterview(values))
  return errors
}

/** The events that a checked form becomes, in their order. */
export function applicationEvents(
  values: ApplicationValues,
  context: EntryContext,
): readonly TimelineEvent[] {
  const application = context.newId()
  const envelope = { zone: context.zone, source: 'hand', application }
  const people = values.people
    .filter((person) => !isBlankPerson(person))
    .map((person) => personData(person, context.newId()))
  const isToday = values.appliedOn === civilToday(context)
  const events: TimelineEvent[] = [
    {
      ...envelope,
      id: context.newId(),
      type: 'applicationAdded',
      at: isToday ? context.now : startOfDay(values.appliedOn, context),
      data: {
        company: values.company.trim(),
        ...filled({ role: values.role, domain: mailDomain(values.domain), link: webAddress(values.link) }),
      },
    },
    ...people.map(
      (data): TimelineEvent => ({
        ...envelope,
        id: context.newId(),
        type: 'contactAdded',
        at: context.now,
        data,
      }),
    ),
  ]
  if (isBlankInterview(values)) return events
  const met = people.filter(({ role }) => role === 'interviewer' || role === 'hiring-manager')
  const data = interviewData(
    values,
    context.newId(),
    met.map(({ contact }) => contact),
    context.zone,
  )
  return [...events, { ...envelope, id: context.newId(), type: 'interviewScheduled', at: context.now, data }]
}
