import { domainOf, normaliseAddress } from '../etiquette/addresses.ts'
import { companyDomain } from '../etiquette/company-domain.ts'
import { dayIn, timeOf } from '../etiquette/dates.ts'
import type { CivilDate, ContactRole, Zone } from '../etiquette/events.ts'
import type { Fact } from '../language/facts/fact.ts'
import { withNamedZone } from '../language/facts/named-zone.ts'
import { type Facts, readFacts } from '../language/facts/read-facts.ts'
import { mayBeAboutJob } from '../language/job-hint.ts'
import { classOf, writtenSender } from './message-kinds.ts'
import { nameWords } from './name-words.ts'
import { isAboutInterview, type SaidInterview, saidInterview } from './said-interview.ts'
import type { SeenMessage, SeenThread } from './seen-thread.ts'

/** A conversation that speaks of an interview and belongs to nothing that is tracked: what a form can be filled with. */
export interface Trackable {
  /** The site's id of the message it was read from. */
  message: string
  subject: string
  /** The day the conversation began, which is the latest day somebody can have applied on. */
  since: CivilDate
  company?: Fact<string>
  role?: Fact<string>
  /** The company's own domain: none for senders that many companies share. */
  domain?: string
  interview?: SaidInterview & { kind: 'phone' | 'video' | 'onsite' | 'other' }
  people: readonly { name: string; email?: string; role: ContactRole }[]
}

const day = 24 * 3_600_000
/** An older invitation has had its interview. */
const fresh = 30 * day
/** Below this a label says no more than chance. */
const sure = 0.3
/** A mail that the classifier knows for something else is not taken for an interview by its words. */
const elsewhere = 0.7
const interviewWord =
  /(?<!\p{L})(?:interview|entrevista|entretien d|entretien (?:vid|t[ée]l)|vorstellungsgespr|bewerbungsgespr|kennenlerngespr)/iu
const machine = /^(?:no-?reply|do-?not-?reply|nicht-antworten|notifications?|calendar-notification|mailer)\b/i
const meeting = /\b(?:meet\.google\.com|zoom\.us|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com)\b/i

/** The newest of their messages that invites to an interview or confirms one; undefined where none does. */
export function trackableIn(seen: SeenThread, now: number, zone: Zone): Trackable | undefined {
  const first = seen.messages[0]
  if (first === undefined) return undefined
  for (const message of seen.messages.toReversed()) {
    const at = timeOf(message.at)
    if (message.mine || message.text === undefined || at < now - fresh || at > now + day) continue
    const facts = factsOfInterview(seen.subject, message, message.text, zone)
    if (facts === undefined) continue
    return trackable(seen, message, message.text, facts, zone, Math.min(timeOf(first.at), now))
  }
  return undefined
}

/** The facts of a mail about an interview of the reader's: by its label, or by an interview for a named role, in the subject or with its day. */
function factsOfInterview(
  subject: string,
  message: SeenMessage,
  text: string,
  zone: Zone,
): Facts | undefined {
  if (message.invitation === undefined && !mayBeAboutJob(subject, text)) return undefined
  const { label, confidence } = classOf(subject, message, text)
  const request = { subject, body: text, from: writtenSender(message.from), sentAt: message.at, zone }
  if (isAboutInterview(label)) return confidence < sure ? undefined : readFacts({ ...request, label })
  const isElse = label === 'rejection' || label === 'offer' || confidence >= elsewhere
  if (isElse || !interviewWord.test(`${subject}\n${text.slice(0, 20_000)}`)) return undefined
  const facts = readFacts({ ...request, label: 'interview_confirmation' })
  const hasWhen = facts.interviewAt !== undefined || Boolean(message.invitation?.startsAt)
  const isSubject = label !== 'unrelated' && interviewWord.test(subject)
  return facts.role !== undefined && (hasWhen || isSubject) ? facts : undefined
}

function trackable(
  { subject }: SeenThread,
  message: SeenMessage,
  text: string,
  facts: Facts,
  zone: Zone,
  began: number,
): Trackable {
  const address = normaliseAddress(message.from.email)
  const domain = address === undefined ? undefined : companyDomain(domainOf(address))
  const said = saidInterview(message, withNamedZone(facts), zone)
  return {
    message: message.message,
    subject,
    since: dayIn(zone, began).toString(),
    ...(facts.company === undefined ? {} : { company: facts.company }),
    ...(facts.role === undefined ? {} : { role: facts.role }),
    ...(domain === undefined ? {} : { domain }),
    ...(said === undefined || said.status === 'cancelled'
      ? {}
      : { interview: { ...said, kind: meeting.test(text) ? 'video' : 'other' } }),
    people: peopleOf(message, facts),
  }
}

/** The sender, where that is a person, and the interviewers that the mail names. */
function peopleOf({ from }: SeenMessage, facts: Facts): Trackable['people'] {
  const own = nameWords(from.name).words
  const named = facts.people.map(({ value }) => value)
  const isSender = (name: string) => {
    const { words } = nameWords(name)
    return words.size > 0 && words.isSubsetOf(own)
  }
  const others = named
    .filter((name) => !isSender(name))
    .slice(0, 6)
    .map((name) => ({ name, role: 'interviewer' as const }))
  if (machine.test(from.email) || from.email === '' || from.name.trim() === '') return others
  const role = others.length > 0 && !named.some(isSender) ? 'recruiter' : 'interviewer'
  return [{ name: from.name, email: from.email, role }, ...others]
}
