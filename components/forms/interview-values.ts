import type { ContactId, InterviewKind, InterviewRecord, Zone } from '../../utils/etiquette/events.ts'
import { type FieldErrors, instantAt, isCivilDate } from './field-values.ts'

/** An interview as typed: a day, a wall time, a length in minutes. */
export interface InterviewValues {
  interviewOn: string
  interviewAt: string
  minutes: string
  interviewKind: InterviewKind
}

export const emptyInterview: InterviewValues = {
  interviewOn: '',
  interviewAt: '',
  minutes: '60',
  interviewKind: 'video',
}

export const interviewKinds: readonly InterviewKind[] = ['video', 'phone', 'onsite', 'other']
export const interviewLengths: readonly string[] = ['15', '30', '45', '60', '90', '120', '180', '240', '480']

export function isBlankInterview(values: InterviewValues): boolean {
  return values.interviewOn === '' && values.interviewAt === ''
}

export function checkInterview(values: InterviewValues): FieldErrors {
  return {
    ...(isCivilDate(values.interviewOn) ? {} : { interviewOn: 'errorInterviewDate' as const }),
    ...(/^\d{2}:\d{2}/.test(values.interviewAt) ? {} : { interviewAt: 'errorTime' as const }),
  }
}

/** The data of `interviewScheduled` and `interviewMoved`. */
export function interviewData(
  values: InterviewValues,
  interview: string,
  people: readonly ContactId[],
  zone: Zone,
): InterviewRecord {
  const startsAt = instantAt(values.interviewOn, values.interviewAt, zone)
  const endsAt = Temporal.Instant.from(startsAt)
    .add({ minutes: Number(values.minutes) })
    .toString()
  return { interview, startsAt, endsAt, kind: values.interviewKind, people }
}
