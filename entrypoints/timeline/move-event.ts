import type { EntryContext } from '../../components/forms/field-values.ts'
import { write } from '../../components/timeline/application/edits.ts'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { Move } from '../../utils/platform/timeline/moves.ts'
import { answeredEvent, thankedEvent } from '../popup/acts.ts'

/** The event that a move says has happened, today. */
export function moveEvent(move: Move, read: ReadApplication, context: EntryContext): TimelineEvent {
  const { application } = read.situation.application
  switch (move.because) {
    case 'thanked':
      return thankedEvent(read, context)
    case 'answered':
      return answeredEvent(read, context)
    case 'asked-me':
      return write('messageReceived', { kind: 'question', channel: 'other' }, application, context)
    case 'asked':
      return write(
        'messageSent',
        { kind: 'check-in', channel: 'other', to: move.people },
        application,
        context,
      )
    case 'reopened':
      return write('applicationReopened', {}, application, context)
    case 'offer':
    case 'rejected':
    case 'withdrawn':
    case 'silent':
      return write('applicationClosed', { outcome: move.because }, application, context)
  }
}
