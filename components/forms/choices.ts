import type {
  Channel,
  ContactRole,
  InterviewKind,
  Outcome,
  ReceivedKind,
} from '../../utils/etiquette/events.ts'
import { say, sayCount, type WordKey } from '../../utils/platform/words.ts'
import type { Choice } from './field.tsx'
import { interviewKinds, interviewLengths } from './interview-values.ts'
import { type LogKind, logChannels, loggedReceived, outcomes } from './log-values.ts'
import { contactRoles } from './person-values.ts'

const roleWords: Record<ContactRole, WordKey> = {
  interviewer: 'roleInterviewer',
  recruiter: 'roleRecruiter',
  'hiring-manager': 'roleHiringManager',
  other: 'roleOther',
}

const kindWords: Record<InterviewKind, WordKey> = {
  video: 'kindVideo',
  phone: 'kindPhone',
  onsite: 'kindOnsite',
  other: 'kindOther',
}

const channelWords: Record<Channel, WordKey> = {
  gmail: 'channelGmail',
  linkedin: 'channelLinkedin',
  letter: 'channelLetter',
  phone: 'channelPhone',
  other: 'channelOther',
}

const receivedWords: Record<Exclude<ReceivedKind, 'receipt' | 'other'>, WordKey> = {
  question: 'receivedQuestion',
  promise: 'receivedPromise',
  update: 'receivedUpdate',
  rejection: 'receivedRejection',
  offer: 'receivedOffer',
}

const outcomeWords: Record<Outcome, WordKey> = {
  offer: 'outcomeOffer',
  rejected: 'outcomeRejected',
  withdrawn: 'outcomeWithdrawn',
  silent: 'outcomeSilent',
}

const logWords: Record<LogKind, WordKey> = {
  'thank-you': 'logThankYou',
  'check-in': 'logCheckIn',
  reply: 'logReply',
  received: 'logReceived',
  interview: 'logInterview',
  moved: 'logMoved',
  cancelled: 'logCancelled',
  notes: 'logNotes',
  person: 'logPerson',
  closed: 'logClosed',
  reopened: 'logReopened',
}

export function roleWord(role: ContactRole): string {
  return say(roleWords[role])
}

export function logWord(kind: LogKind): string {
  return say(logWords[kind])
}

export function roleChoices(): readonly Choice<ContactRole>[] {
  return contactRoles.map((value) => ({ value, label: say(roleWords[value]) }))
}

export function interviewKindChoices(): readonly Choice<InterviewKind>[] {
  return interviewKinds.map((value) => ({ value, label: say(kindWords[value]) }))
}

/** The usual lengths, and the one that an interview has already. */
export function lengthChoices(own: string): readonly Choice<string>[] {
  const lengths = [...new Set([...interviewLengths, own])].sort((one, other) => Number(one) - Number(other))
  return lengths.map((value) => ({ value, label: sayCount('minutes', Number(value)) }))
}

export function channelChoices(): readonly Choice<Channel>[] {
  return logChannels.map((value) => ({ value, label: say(channelWords[value]) }))
}

export function receivedChoices(): readonly Choice<ReceivedKind>[] {
  return loggedReceived.map((value) => ({
    value,
    label: say(value === 'receipt' || value === 'other' ? 'receivedUpdate' : receivedWords[value]),
  }))
}

export function outcomeChoices(): readonly Choice<Outcome>[] {
  return outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))
}
