import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import { type EntryContext, instantOnDay } from './field-values.ts'

/**
 * A thank-you to somebody who was not known until now: the person, and the message to them. A thank-you to nobody
 * would leave the debt of the interview as it is.
 */
export function thankedByName(
  name: string,
  { on, channel }: { on: string; channel: 'letter' | 'other' },
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
