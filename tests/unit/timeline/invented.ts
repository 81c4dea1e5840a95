import type { EventOf } from '../../../utils/etiquette/events.ts'
import type { Stored } from '../../../utils/timeline/failure.ts'

/** Invented entries for the tests of the timeline: Larkspur Robotics and its people exist nowhere. */

export function added(
  id: string,
  at: string,
  company = 'Larkspur Robotics',
  application = 'app-1',
): EventOf<'applicationAdded'> {
  return {
    id,
    type: 'applicationAdded',
    at,
    zone: 'Europe/Berlin',
    application,
    source: 'hand',
    data: { company },
  }
}

export function letter(id: string, at: string, application = 'app-1'): EventOf<'messageSent'> {
  return {
    id,
    type: 'messageSent',
    at,
    zone: 'Europe/Berlin',
    application,
    source: 'hand',
    data: { kind: 'thank-you', channel: 'letter', to: ['mara'] },
  }
}

/** The value, or the test ends with the reason. */
export function orThrow<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.failure.reason)
  return stored.value
}
