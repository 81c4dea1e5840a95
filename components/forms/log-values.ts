import type {
  Channel,
  EventData,
  EventType,
  Outcome,
  ReceivedKind,
  TimelineEvent,
} from '../../utils/etiquette/events.ts'
import { civilToday, type EntryContext, type FieldErrors, instantOnDay, isCivilDate } from './field-values.ts'
import { checkInterview, emptyInterview, type InterviewValues, interviewData } from './interview-values.ts'
import { checkPerson, emptyPerson, type PersonValues, personData } from './person-values.ts'

/** What can be written down by hand. */
export const logKinds = [
  'thank-you',
  'check-in',
  'reply',
  'received',
  'interview',
  'moved',
  'cancelled',
  'notes',
  'person',
  'closed',
  'reopened',
] as const
export type LogKind = (typeof logKinds)[number]

export const logChannels: readonly Channel[] = ['gmail', 'linkedin', 'phone', 'letter', 'other']
export const loggedReceived: readonly ReceivedKind[] = ['question', 'promise', 'update', 'rejection', 'offer']
export const outcomes: readonly Outcome[] = ['offer', 'rejected', 'withdrawn', 'silent']

/** The form that writes one thing down, as typed; which fields count depends on `what`. */
export interface LogValues extends InterviewValues, PersonValues {
  what: LogKind
  on: string
  to: readonly string[]
  from: string
  channel: Channel
  received: ReceivedKind
  replyBy: string
  interview: string
  met: readonly string[]
  text: string
  outcome: Outcome
}

export function emptyLog(what: LogKind, today: string): LogValues {
  return {
    what,
    on: today,
    to: [],
    from: '',
    channel: 'gmail',
    received: 'question',
    replyBy: '',
    interview: '',
    met: [],
    text: '',
    outcome: 'silent',
    ...emptyInterview,
    ...emptyPerson,
  }
}

/** What is wrong with the form, by field. */
export function checkLog(values: LogValues, context: Pick<EntryContext, 'now' | 'zone'>): FieldErrors {
  switch (values.what) {
    case 'thank-you':
    case 'check-in':
    case 'reply':
      return checkDay(values, context)
    case 'received':
      return { ...checkDay(values, context), ...checkReplyBy(values) }
    case 'interview':
      return checkInterview(values)
    case 'moved':
      return { ...checkChosen(values), ...checkInterview(values) }
    case 'cancelled':
      return checkChosen(values)
    case 'notes':
      return { ...checkChosen(values), ...(values.text.trim() === '' ? { text: 'errorNotes' } : {}) }
    case 'person':
      return checkPerson(values)
    case 'closed':
      return checkDay(values, context)
    case 'reopened':
      return {}
  }
}

function checkDay({ on }: LogValues, context: Pick<EntryContext, 'now' | 'zone'>): FieldErrors {
  if (!isCivilDate(on)) return { on: 'errorDate' }
  return on > civilToday(context) ? { on: 'errorDateFuture' } : {}
}

function checkReplyBy({ received, replyBy }: LogValues): FieldErrors {
  if (received === 'promise' && !isCivilDate(replyBy)) return { replyBy: 'errorReplyBy' }
  return replyBy !== '' && !isCivilDate(replyBy) ? { replyBy: 'errorDate' } : {}
}

function checkChosen({ interview }: LogValues): FieldErrors {
  return interview === '' ? { interview: 'errorInterviewMissing' } : {}
}

/** The one event that a checked form becomes. */
export function logEvent(values: LogValues, application: string, context: EntryContext): TimelineEvent {
  const write = <Type extends Exclude<EventType, 'voided' | 'snoozed'>>(
    type: Type,
    data: EventData[Type],
    at = context.now,
  ) => ({ id: context.newId(), type, at, zone: context.zone, source: 'hand', application, data })
  const onDay = () => instantOnDay(values.on, context)

  switch (values.what) {
    case 'thank-you':
    case 'check-in':
    case 'reply':
      return write('messageSent', { kind: values.what, channel: values.channel, to: values.to }, onDay())
    case 'received':
      return write('messageReceived', receivedData(values), onDay())
    case 'interview':
      return write('interviewScheduled', interviewData(values, context.newId(), values.met, context.zone))
    case 'moved':
      return write('interviewMoved', interviewData(values, values.interview, values.met, context.zone))
    case 'cancelled':
      return write('interviewCancelled', { interview: values.interview })
    case 'notes':
      return write('noted', { interview: values.interview, text: values.text.trim() })
    case 'person':
      return write('contactAdded', personData(values, context.newId()))
    case 'closed':
      return write('applicationClosed', { outcome: values.outcome }, onDay())
    case 'reopened':
      return write('applicationReopened', {})
  }
}

function receivedData(values: LogValues): EventData['messageReceived'] {
  const dated = values.received !== 'update' && values.received !== 'rejection' && values.replyBy !== ''
  return {
    kind: values.received,
    channel: values.channel,
    ...(values.from === '' ? {} : { from: values.from }),
    ...(dated ? { replyBy: values.replyBy } : {}),
  }
}
