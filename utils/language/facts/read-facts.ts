import { dayAt } from '../../etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../../etiquette/events.ts'
import { plainText } from '../own-text.ts'
import { findCompany } from './company.ts'
import type { Fact, Mail } from './fact.ts'
import type { Writing } from './find-dates.ts'
import { findInterviewTime, type InterviewTime } from './interview-time.ts'
import { findAddressee, findInterviewers } from './people.ts'
import { findReplyBy } from './reply-by.ts'
import { findRole } from './role.ts'

export interface FactsRequest {
  subject?: string
  body: string
  from?: string
  /** When it was sent: an instant, or a date alone. Without it nothing that counts from that day is read. */
  sentAt?: Instant | CivilDate
  /** The reader's zone, in which `tomorrow` is meant; UTC where absent. */
  zone?: Zone
  /** What the mail was taken for, where that is known: it decides which dates can be what. */
  label?: string
  /** The year to look around when the day of sending is unknown. */
  around?: number
}

/** What a mail says, each with the place it was found at. What isn't there is absent, never guessed. */
export interface Facts {
  company?: Fact<string>
  role?: Fact<string>
  people: readonly Fact<string>[]
  /** Local date and time as written, or the date alone. */
  interviewAt?: Fact<string>
  /** The zone as worded. */
  zone?: Fact<string>
  /** The date by which they promised to answer. */
  replyBy?: Fact<CivilDate>
}

/** Reads company, role, people, interview time and promised date out of a mail somebody received. */
export function readFacts(request: FactsRequest): Facts {
  const mail = asRead(request)
  const writing = writingOf(request)
  const company = findCompany(mail)
  const role = roleOf(mail, company)
  const interview = interviewTimeIn(mail, writing, request.label)
  const replyBy = mayPromise(request.label)
    ? findReplyBy(mail, writing, { promiseExpected: request.label === 'promised_date' })
    : null
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    people: findInterviewers(mail),
    ...(interview ? { interviewAt: interview.at } : {}),
    ...(interview?.zone ? { zone: interview.zone } : {}),
    ...(replyBy ? { replyBy } : {}),
  }
}

/**
 * Reads what a mail of the user's own says: to whom, about which role and company, and in an answer (`reply`) the time
 * that it accepts.
 */
export function readOwnFacts(request: FactsRequest): Facts {
  const mail = asRead(request)
  const company = findCompany(mail)
  const role = roleOf(mail, company)
  const interview =
    request.label === 'reply' ? findInterviewTime(mail, writingOf(request), { only: 'when-certain' }) : null
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    people: findAddressee(mail),
    ...(interview ? { interviewAt: interview.at } : {}),
    ...(interview?.zone ? { zone: interview.zone } : {}),
  }
}

/** The role without the company it is at: `Buyer of Larkspur Robotics` is a buyer. */
function roleOf(mail: Mail, company: Fact<string> | null): Fact<string> | null {
  const role = findRole(mail)
  if (!role || !company) return role
  const at = role.value.toLowerCase().lastIndexOf(company.value.toLowerCase())
  if (at <= 0 || at + company.value.length < role.value.length) return role
  const value = role.value
    .slice(0, at)
    .replace(/\s+(?:(?:of|for|at|with|en|de|del|na|no|da|do|chez|bei|der|the|la|el)\s+)+$/iu, '')
  return value.trim() === '' ? null : { ...role, value: value.trim() }
}

function asRead(request: FactsRequest): Mail {
  return {
    subject: plainText(request.subject ?? '').slice(0, 1_000),
    body: plainText(request.body).replace(/^>.*$/gmu, ''),
    ...(request.from ? { from: request.from } : {}),
  }
}

function writingOf({ sentAt, zone, around }: FactsRequest): Writing {
  const sentOn = sentAt === undefined ? undefined : dayOf(sentAt, zone ?? 'UTC')
  return { ...(sentOn ? { sentOn } : {}), ...(around === undefined ? {} : { around }) }
}

function dayOf(sentAt: string, zone: Zone): CivilDate | undefined {
  try {
    return sentAt.includes('T') ? dayAt(zone, sentAt).toString() : Temporal.PlainDate.from(sentAt).toString()
  } catch {
    return undefined
  }
}

function interviewTimeIn(mail: Mail, writing: Writing, label: string | undefined): InterviewTime | null {
  switch (label) {
    case undefined:
    case 'interview_confirmation':
      return findInterviewTime(mail, writing)
    case 'interview_invitation':
      return findInterviewTime(mail, writing, { only: 'when-certain' })
    default:
      return null
  }
}

function mayPromise(label: string | undefined): boolean {
  return (
    label === undefined ||
    [
      'promised_date',
      'application_received',
      'interview_confirmation',
      'other_job',
      'interview_invitation',
    ].includes(label)
  )
}
