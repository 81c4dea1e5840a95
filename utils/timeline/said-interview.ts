import type { Instant, Zone } from '../etiquette/events.ts'
import type { IncomingLabel } from '../language/classify-incoming.ts'
import type { Facts } from '../language/facts/read-facts.ts'
import type { SeenMessage } from './seen-thread.ts'

/** The interview that a message speaks of. */
export interface SaidInterview {
  startsAt: Instant
  endsAt?: Instant
  status: 'scheduled' | 'moved' | 'cancelled'
  /** The words it was read from; absent for a calendar entry. */
  words?: string
}

/**
 * When the interview of a message is. A calendar entry that says it for machines wins over written words; a time
 * whose zone nobody can name is meant in the reader's own. A day without a time is no interview yet.
 *
 * @param facts with the zone as machines name it (`withNamedZone`).
 */
export function saidInterview(
  { invitation }: Pick<SeenMessage, 'invitation'>,
  facts: Facts,
  zone: Zone,
): SaidInterview | undefined {
  if (invitation?.startsAt && (invitation.certainty === 'page' || facts.interviewAt === undefined)) {
    const { startsAt, endsAt, status } = invitation
    return { startsAt, ...(endsAt === undefined ? {} : { endsAt }), status }
  }
  const written = facts.interviewAt
  const startsAt = written === undefined ? undefined : instantIn(written.value, facts.zone?.value ?? zone)
  if (written === undefined || startsAt === undefined) return undefined
  return { startsAt, status: invitation?.status ?? 'scheduled', words: written.place.words }
}

/** Labels of mails that are about an interview of the reader's. */
export function isAboutInterview(label: IncomingLabel): boolean {
  return label === 'interview_invitation' || label === 'interview_confirmation'
}

function instantIn(local: string, zone: Zone): Instant | undefined {
  if (!local.includes('T')) return undefined
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString()
  } catch {
    return undefined
  }
}
