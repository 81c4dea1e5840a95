import { adviseOn } from '../../../utils/etiquette/advise.ts'
import type { EventData, EventType, TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { followUp } from '../../../utils/etiquette/follow-up.ts'
import type { Intent, IntentKind, SendIntent, SocialIntent } from '../../../utils/etiquette/intent.ts'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'
import { defaultPolicy, type Policy } from '../../../utils/etiquette/policy.ts'
import type { Verdict } from '../../../utils/etiquette/verdict.ts'
import type { Window } from '../../../utils/etiquette/window.ts'

/**
 * Invented applications in few words. The cast: Birte (interviewer), Odile (interviewer) and Ruth (recruiter)
 * of Grünspan Instruments, whose domain is gruenspan.example. Times are UTC; the user is in Berlin unless a
 * zone is named. In November Berlin is an hour ahead of UTC.
 */
export interface Setting {
  application?: string
  zone?: string
  id?: string
}

export const berlin = 'Europe/Berlin'

/** One event; a short time such as `11-10 09:00` is in 2026. */
export function event<Type extends EventType>(
  type: Type,
  at: string,
  data: EventData[Type],
  { application = 'job', zone = berlin, id }: Setting = {},
): TimelineEvent {
  const written = { type, at: instant(at), zone, application, source: 'hand', data }
  const parsed = parseEvent({ id: id ?? `${application}/${type}/${at}/${JSON.stringify(data)}`, ...written })
  if (parsed.is !== 'known') throw new Error(`not an event: ${JSON.stringify(parsed)}`)
  return parsed.event
}

/** `11-10 09:00` as an instant of 2026; a whole instant or `2027-01-05 09:00` stays what it says. */
export function instant(short: string): string {
  if (short.includes('T')) return short
  const year = short.length > 11 ? '' : '2026-'
  return `${year}${short.replace(' ', 'T')}:00Z`
}

/** An application with its people, all added within a minute. */
export function applied(
  at: string,
  setting: Setting & { domain?: string; people?: Cast } = {},
): TimelineEvent[] {
  const { domain = 'gruenspan.example', people = standardCast } = setting
  const added = event(
    'applicationAdded',
    at,
    { company: 'Grünspan Instruments', role: 'Optician', domain },
    setting,
  )
  const contacts = Object.entries(people).map(([contact, role]) =>
    event('contactAdded', at, { contact, name: contact, role, emails: [`${contact}@${domain}`] }, setting),
  )
  return [added, ...contacts]
}

type Cast = Readonly<Record<string, EventData['contactAdded']['role']>>
export const standardCast: Cast = { birte: 'interviewer', odile: 'interviewer', ruth: 'recruiter' }

/** An interview of an hour, put down a week before. */
export function interview(
  startsAt: string,
  people: readonly string[] = ['birte'],
  setting: Setting & { interview?: string; putDown?: string; endsAt?: string | null } = {},
): TimelineEvent {
  const start = instant(startsAt)
  const { interview: id = 'i1', endsAt = later(start, 'PT1H'), putDown = later(start, '-P7D') } = setting
  const data = { interview: id, startsAt: start, kind: 'video' as const, people }
  return event(
    'interviewScheduled',
    putDown,
    endsAt === null ? data : { ...data, endsAt: instant(endsAt) },
    setting,
  )
}

function later(from: string, by: string): string {
  const { hours, days } = Temporal.Duration.from(by)
  return Temporal.Instant.from(from)
    .add({ hours: hours + days * 24 })
    .toString()
}

type Sent = EventData['messageSent']
type Received = EventData['messageReceived']

export function sent(
  kind: Sent['kind'],
  at: string,
  to: string | readonly string[],
  more: Partial<Sent> & Setting = {},
) {
  const { application, zone, id, ...data } = more
  const people = typeof to === 'string' ? [to] : to
  return event(
    'messageSent',
    at,
    { kind, channel: 'gmail', to: people, ...data },
    settingOf(application, zone, id),
  )
}

export function received(
  kind: Received['kind'],
  at: string,
  from: string,
  more: Partial<Received> & Setting = {},
) {
  const { application, zone, id, ...data } = more
  return event(
    'messageReceived',
    at,
    { kind, channel: 'gmail', from, ...data },
    settingOf(application, zone, id),
  )
}

export const thanked = (at: string, to: string | readonly string[], more: Partial<Sent> & Setting = {}) =>
  sent('thank-you', at, to, more)
export const asked = (at: string, to: string, more: Partial<Sent> & Setting = {}) =>
  sent('check-in', at, to, more)
export const closed = (
  at: string,
  outcome: EventData['applicationClosed']['outcome'],
  setting: Setting = {},
) => event('applicationClosed', at, { outcome }, setting)
export const reopened = (at: string, setting: Setting = {}) => event('applicationReopened', at, {}, setting)
export const voided = (at: string, taken: TimelineEvent, setting: Setting = {}) =>
  event('voided', at, { event: taken.id }, setting)

function settingOf(application?: string, zone?: string, id?: string): Setting {
  return {
    ...(application === undefined ? {} : { application }),
    ...(zone === undefined ? {} : { zone }),
    ...(id === undefined ? {} : { id }),
  }
}

/** Where and by which policy a question is asked. */
export interface Circumstances {
  zone?: string
  application?: string
  policy?: Partial<Policy>
}

export function windowAt(
  now: string,
  events: readonly (TimelineEvent | readonly TimelineEvent[])[],
  { zone = berlin, application = 'job', policy = {} }: Circumstances = {},
): Window | undefined {
  const whole = { ...defaultPolicy, ...policy }
  return followUp(fold(events.flat()), application, instant(now), zone, whole)
}

export function verdictAt(
  now: string,
  events: readonly (TimelineEvent | readonly TimelineEvent[])[],
  intent: Intent,
  { zone = berlin, policy = {} }: Circumstances = {},
): Verdict {
  return adviseOn(fold(events.flat()), intent, instant(now), zone, { ...defaultPolicy, ...policy }).verdict
}

/** About to send a mail of this kind. */
export function sending(
  kind: IntentKind,
  to: string | readonly string[],
  more: Partial<SendIntent> = {},
): SendIntent {
  return { act: 'send', kind, channel: 'gmail', to: typeof to === 'string' ? [to] : to, ...more }
}

/** About to do something on a network. */
export function doing(
  act: SocialIntent['act'],
  network: string,
  contact: string,
  more: Partial<SocialIntent> = {},
): SocialIntent {
  return { act, network, contact, ...more }
}

/** Interviewed by Birte on Tuesday, 10 November at 10:00 Berlin time and thanked her that afternoon. */
export const thankedStory: readonly TimelineEvent[] = [
  ...applied('10-28 08:00'),
  interview('11-10 09:00'),
  thanked('11-10 15:00', 'birte', { interview: 'i1', thread: 'thanks' }),
]

/** The same, and the check-in is sent. */
export const spentStory = [...thankedStory, asked('11-24 09:00', 'ruth')]
