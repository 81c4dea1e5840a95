import type { TimelineEvent } from '../../etiquette/events.ts'
import type { Read } from '../../timeline/readings.ts'
import { entryOf, newMessagesIn } from '../../timeline/thread-sighting.ts'
import type { Answer, Request } from '../protocol.ts'
import { type Background, done, onScene, unavailable, unknownThing } from './background.ts'
import { trackedAmong } from './judge-message.ts'
import { eventOf, record } from './write-event.ts'

/** Writes down what of a conversation with tracked people the timeline doesn't know yet. */
export function seeThread(
  background: Background,
  request: Request<'thread.seen'>,
  read: Read,
): Promise<Answer<'thread.seen'>> {
  return onScene(background, async (scene): Promise<Answer<'thread.seen'>> => {
    const { ledger, time, zone, policy } = scene
    const known = { projection: ledger.projection(), sends: ledger.sends, now: time, zone, policy }
    const events: TimelineEvent[] = []
    const unread = newMessagesIn(request, known)
    if (unread.length === 0) return done({ recorded: 0 })
    const messages = unread.map(({ words }) => words)
    const kinds = await read('kinds', { subject: request.subject, zone, messages })
    for (const [index, each] of unread.entries()) {
      const kind = kinds[index]
      if (kind?.mine !== each.words.mine) return unknownThing
      const { application, message, at, entry } = entryOf(request, each, kind)
      const id = await background.idOf('seen', request.channel, message, application)
      const event = eventOf(scene, { id, at, application, source: request.channel, ...entry })
      if (event !== undefined) events.push(event)
    }
    const written = await ledger.append(events)
    if (!written.ok) return unavailable(written.failure)
    if (written.value.length > 0) background.onWritten()
    return done({ recorded: written.value.length })
  })
}

/** Remembers for a conversation that its messages are no follow-ups. */
export function markThread(
  background: Background,
  { thread, kind, people }: Request<'thread.marked'>,
): Promise<Answer<'thread.marked'>> {
  return onScene(background, async (scene): Promise<Answer<'thread.marked'>> => {
    const channel = people.some(({ email }) => email !== undefined) ? 'gmail' : 'linkedin'
    const [tracked] = trackedAmong(scene, { channel, people })
    if (tracked === undefined) return done({ state: 'untracked' as const })
    const { application } = tracked.situation.application
    return record(scene, { type: 'threadMarked', application, source: channel, data: { thread, kind } })
  })
}
