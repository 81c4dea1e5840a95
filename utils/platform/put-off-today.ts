import { dayAt } from '../etiquette/dates.ts'
import type { Ledger } from '../timeline/ledger.ts'
import type { Clock } from './clock.ts'

/**
 * *Not today*, said to the reminder: everything that can be done now is put off until tomorrow. It is an entry of the
 * timeline like any other, so that it is in the backup and can be taken back; what comes up later today is told.
 */
export async function putOffToday(
  ledger: Ledger,
  { newId, clock }: { newId: () => string; clock: Clock },
): Promise<void> {
  const at = clock.now()
  const zone = clock.zone()
  const today = dayAt(zone, at)
  const until = today.add({ days: 1 }).toString()
  await ledger.append([{ id: newId(), type: 'snoozed', at, zone, source: 'hand', data: { until } }])
}
