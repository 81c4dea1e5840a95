import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import { type EntryContext, instantOnDay } from './field-values.ts'

/** Whom somebody thanked: one of those who are known, or a name that is new. */
export type Thanked = { contact: string } | { name: string }

/** The day it was sent or posted, and the way it went. */
export interface ThankedHow {
  on: string
  channel: 'letter' | 'other'
}

/** A thank-you to a person of the application, or to one who comes to it by this. */
export function thankedSomebody(
  thanked: Thanked,
  how: ThankedHow,
  application: string,
  context: EntryContext,
): readonly TimelineEvent[] {
  if ('name' in thanked) return thankedByName(thanked.name, how, application, context)
  const { on, channel } = how
  return [
    {
      id: context.newId(),
      type: 'messageSent',
      at: instantOnDay(on, context),
      zone: context.zone,
      source: 'hand',
      application,
      data: { kind: 'thank-you', channel, to: [thanked.contact] },
    },
  ]
}

/**
 * A thank-you to somebody who was not known until now: the person, and the message to them. A thank-you to nobody
 * would leave the debt of the interview as it is.
 */
function thankedByName(
  name: string,
  { on, channel }: ThankedHow,
  application: string,
  context: EntryContext,
): readonly TimelineEvent[] {
  const contact = context.newId()
  const { zone } = context
  const envelope = { zone, source: 'hand', application }
  return [
    {
      ...envelope,
      id: context.newId(),
      type: 'contactAdded',
      at: context.now,
      data: { contact, name: name.trim(), role: 'interviewer' },
    },
    {
      ...envelope,
      id: context.newId(),
      type: 'messageSent',
      at: instantOnDay(on, context),
      data: { kind: 'thank-you', channel, to: [contact] },
    },
  ]
}
