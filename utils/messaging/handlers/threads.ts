import type { TimelineEvent } from '../../etiquette/events.ts'
import { entriesToJoin, type Joined } from '../../timeline/join-entries.ts'
import type { Read } from '../../timeline/readings.ts'
import { entryOf, newMessagesIn } from '../../timeline/thread-sighting.ts'
import type { Answer, Request } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import { type Background, done, onScene, type Scene, unavailable, unknownThing } from './background.ts'
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
    const events = await joinedEvents(scene, request, entriesToJoin(request, known))
    const unread = newMessagesIn(request, known)
    if (unread.length === 0 && events.length === 0) return done({ recorded: 0 })
    const messages = unread.map(({ words }) => words)
    const kinds =
      messages.length === 0 ? [] : await read('kinds', { subject: request.subject, zone, messages })
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

/** The entry with its conversation, and the void of the one without; under the id that the message would have by itself. */
async function joinedEvents(
  scene: Scene,
  { channel }: Request<'thread.seen'>,
  all: readonly Joined[],
): Promise<TimelineEvent[]> {
  const { idOf } = scene.background
  const events = await Promise.all(
    all.map(async ({ entry: { event: before }, message, as }) => {
      const { application, source } = before
      if (application === undefined) return []
      const at = Temporal.Instant.from(message.at).toString()
      const id = await idOf('seen', channel, message.message, application)
      const joined = eventOf(scene, { id, at, application, source, ...as })
      const voidId = await idOf('joined', before.id, id)
      const voided = eventOf(scene, {
        id: voidId,
        type: 'voided',
        application,
        source: channel,
        data: { event: before.id },
      })
      return joined === undefined || voided === undefined ? [] : [joined, voided]
    }),
  )
  return events.flat()
}

/** Remembers for a conversation of the site that says it that its messages are no follow-ups. */
export function markThread(
  background: Background,
  { thread, kind, people }: Request<'thread.marked'>,
  sender: Sender,
): Promise<Answer<'thread.marked'>> {
  return onScene(background, async (scene): Promise<Answer<'thread.marked'>> => {
    const channel = sender.role === 'linkedin' ? 'linkedin' : 'gmail'
    const [tracked] = trackedAmong(scene, { channel, people })
    if (tracked === undefined) return done({ state: 'untracked' as const })
    const { application } = tracked.situation.application
    return record(scene, { type: 'threadMarked', application, source: channel, data: { thread, kind } })
  })
}
