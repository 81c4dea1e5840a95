import type { EventType, TimelineEvent } from '../etiquette/events.ts'
import type { AnyEvent } from './database.ts'

/** Every type of event that this version knows; the compiler holds the list complete. */
const knownTypes: Readonly<Record<EventType, true>> = {
  applicationAdded: true,
  applicationEdited: true,
  contactAdded: true,
  contactEdited: true,
  interviewScheduled: true,
  interviewMoved: true,
  interviewCancelled: true,
  messageSent: true,
  messageReceived: true,
  threadMarked: true,
  prepared: true,
  noted: true,
  connected: true,
  nudged: true,
  paused: true,
  overridden: true,
  personConfirmed: true,
  personDismissed: true,
  snoozed: true,
  applicationClosed: true,
  applicationReopened: true,
  voided: true,
}

/** Whether an entry that lies in the timeline is of this version: only these are counted. */
export function isKnown(event: AnyEvent): event is TimelineEvent {
  return Object.hasOwn(knownTypes, event.type)
}
