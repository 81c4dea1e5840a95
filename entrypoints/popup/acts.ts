import type { EntryContext } from '../../components/forms/field-values.ts'
import type { CivilDate, EventData, EventType, TimelineEvent } from '../../utils/etiquette/events.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'

/** Whether somebody is owed a thank-you and nobody knows who: then it has to be asked whom they thanked. */
export function mustAskWhom({ window }: ReadApplication): boolean {
  return window.state === 'thank-you' && window.owed.length === 0
}

/** "I already did": the thank-you to everybody who is owed one. */
export function thankedEvent({ situation, window }: ReadApplication, context: EntryContext): TimelineEvent {
  const to = window.state === 'thank-you' ? window.owed : []
  return write(situation.application.application, context, 'messageSent', {
    kind: 'thank-you',
    channel: 'other',
    to,
  })
}

/** "I answered": our next message to whoever waits. */
export function answeredEvent({ situation, window }: ReadApplication, context: EntryContext): TimelineEvent {
  const to = window.state === 'your-turn' && window.from !== undefined ? [window.from] : []
  const thread = situation.application.received.findLast(
    ({ kind }) => kind === 'question' || kind === 'offer',
  )?.thread
  return write(situation.application.application, context, 'messageSent', {
    kind: 'reply',
    channel: 'other',
    to,
    ...(thread === undefined ? {} : { thread }),
  })
}

/** "Let it go", and the closing after a rejection. */
export function closedEvent(
  { situation }: ReadApplication,
  outcome: 'silent' | 'rejected',
  context: EntryContext,
): TimelineEvent {
  return write(situation.application.application, context, 'applicationClosed', { outcome })
}

/** Nothing about this application before that day. */
export function putOffEvent(
  application: string,
  until: CivilDate,
  { newId, now: at, zone }: EntryContext,
): TimelineEvent {
  return { id: newId(), type: 'snoozed', at, zone, source: 'hand', application, data: { until } }
}

/** Takes an entry back, or takes the taking back back. */
export function voidedEvent(
  event: string,
  application: string | undefined,
  { newId, now: at, zone }: EntryContext,
): TimelineEvent {
  const about = application === undefined ? {} : { application }
  return { id: newId(), type: 'voided', at, zone, source: 'hand', ...about, data: { event } }
}

function write<Type extends Exclude<EventType, 'voided' | 'snoozed'>>(
  application: string,
  { newId, now: at, zone }: EntryContext,
  type: Type,
  data: EventData[Type],
) {
  return { id: newId(), type, at, zone, source: 'hand', application, data }
}
