import { ThankedDialog } from '../../components/applications/thanked-dialog.tsx'
import { civilToday, type EntryContext } from '../../components/forms/field-values.ts'
import { thankedSomebody } from '../../components/forms/thanked-whom.ts'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { ApplicationId, TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { peopleOf } from './cards.ts'

/** "I already did", where nobody knows who is owed thanks: asks, and gives the entries that settle it. */
export function ThankWhom({
  read,
  projection,
  context,
  onEvents,
  onClose,
}: {
  read: ReadApplication
  projection: Projection
  context: EntryContext
  onEvents: (events: readonly TimelineEvent[], application: ApplicationId) => void
  onClose: () => void
}) {
  const { application } = read.situation.application
  return (
    <ThankedDialog
      people={peopleOf(projection, read, timeOf(context.now))}
      onThanked={(thanked) =>
        onEvents(
          thankedSomebody(thanked, { on: civilToday(context), channel: 'other' }, application, context),
          application,
        )
      }
      onClose={onClose}
    />
  )
}
