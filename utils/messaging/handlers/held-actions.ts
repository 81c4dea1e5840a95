import { readApplication } from '../../etiquette/application.ts'
import { dayAt } from '../../etiquette/dates.ts'
import type { Answer, Request } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import { type Background, onScene, type Recorded, unknownThing } from './background.ts'
import { record } from './write-event.ts'

/** Remembers that an action was held. */
export function notePause(
  background: Background,
  request: Request<'action.paused'>,
): Promise<Answer<'action.paused'>> {
  return noteHeld(background, 'paused', request)
}

/** Remembers that the user went on all the same. */
export function noteOverride(
  background: Background,
  request: Request<'action.overridden'>,
): Promise<Answer<'action.overridden'>> {
  return noteHeld(background, 'overridden', request)
}

function noteHeld(
  background: Background,
  type: 'paused' | 'overridden',
  { application, intent, reason }: Request<'action.paused'>,
): Promise<Recorded> {
  return onScene(background, async (scene) => {
    if (readApplication(scene.ledger.projection(), application, scene.time) === undefined) return unknownThing
    const source = intent.act === 'send' ? intent.channel : intent.network
    return record(scene, { type, application, source, data: { intent, reason } })
  })
}

/** No wait and no promise that a page speaks of is further away. */
const furthestDays = 400

/** Remembers until when the user doesn't want to be reminded. A page can't put off for ever: that is for our own. */
export function wantReminder(
  background: Background,
  { application, until }: Request<'reminder.wanted'>,
  sender: Sender,
): Promise<Answer<'reminder.wanted'>> {
  return onScene(background, async (scene) => {
    const today = dayAt(scene.zone, scene.now)
    const isTooFar = Temporal.PlainDate.compare(until, today.add({ days: furthestDays })) > 0
    if (isTooFar && sender.role !== 'page') return unknownThing
    if (readApplication(scene.ledger.projection(), application, scene.time) === undefined) return unknownThing
    return record(scene, { type: 'snoozed', application, source: 'hand', data: { until } })
  })
}
