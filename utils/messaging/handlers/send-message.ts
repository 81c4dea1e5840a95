import { conversationOf } from '../../etiquette/conversation.ts'
import type { SentKind } from '../../etiquette/events.ts'
import type { Recipient } from '../../etiquette/recipients.ts'
import type { SendRow, SentPart } from '../../timeline/database.ts'
import type { Read, ReadMessage } from '../../timeline/readings.ts'
import { finalInstant, queueOver, sentEvents } from '../../timeline/sends.ts'
import { createSoundness, isKnown } from '../../timeline/sound.ts'
import type { Answer, Request } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import { type Background, done, onScene, type Scene, unavailable, unknownThing } from './background.ts'
import { mailOf, trackedAmong } from './judge-message.ts'

/** Notes a message as on its way, for every application that somebody it goes to belongs to. */
export function startSending(
  background: Background,
  request: Request<'message.sending'>,
  read: Read,
): Promise<Answer<'message.sending'>> {
  return onScene(background, async (scene): Promise<Answer<'message.sending'>> => {
    const tracked = trackedAmong(scene, request)
    if (tracked.length === 0) return done({ state: 'untracked' as const })
    const words = await wordsOf(scene, request, read)
    const row = await rowOf(scene, request, tracked, words)
    if (row.sent.length === 0) return done({ state: 'pending' as const })
    if (!sentEvents(row).every(createSoundness())) return unknownThing
    const started = await scene.ledger.startSend(row)
    if (!started.ok) return unavailable(started.failure)
    background.onWritten()
    return done({ state: 'pending' as const })
  })
}

/** Forgets a message that was undone. */
export function undoSending(
  background: Background,
  { draft }: Request<'message.undone'>,
  sender: Sender,
): Promise<Answer<'message.undone'>> {
  return onScene(background, async ({ ledger }): Promise<Answer<'message.undone'>> => {
    if (isOfAnotherSite(ledger, draft, sender)) return done({ state: 'unknown' })
    const taken = await ledger.takeBack(draft)
    if (!taken.ok) return unavailable(taken.failure)
    if (taken.value) background.onWritten()
    return done({ state: taken.value ? ('taken-back' as const) : ('unknown' as const) })
  })
}

/** Writes a message to the timeline because it is proved to be out. */
export function settleSending(
  background: Background,
  { draft, message, thread }: Request<'message.settled'>,
  sender: Sender,
): Promise<Answer<'message.settled'>> {
  return onScene(background, async ({ ledger, now }): Promise<Answer<'message.settled'>> => {
    if (isOfAnotherSite(ledger, draft, sender)) return done({ state: 'unknown' })
    const settled = await ledger.settle(draft, { message, thread }, now)
    if (!settled.ok) return unavailable(settled.failure)
    if (settled.value === null) return done({ state: 'unknown' as const })
    background.onWritten()
    return done({ state: 'recorded' as const })
  })
}

/** A site says what became of its own messages, and of nobody else's. */
function isOfAnotherSite({ sends }: Scene['ledger'], draft: string, sender: Sender): boolean {
  const row = sends.find((each) => each.draft === draft)
  return sender.role !== 'page' && row !== undefined && row.channel !== sender.site
}

/** Null where nothing can be read: the message is out all the same, and its place on the timeline isn't lost. */
async function wordsOf(
  scene: Scene,
  request: Request<'message.sending'>,
  read: Read,
): Promise<ReadMessage | null> {
  if (request.text === undefined) return null
  try {
    return await read('written', { mail: mailOf(scene, request) })
  } catch {
    return null
  }
}

async function rowOf(
  scene: Scene,
  request: Request<'message.sending'>,
  tracked: readonly Recipient[],
  words: ReadMessage | null,
): Promise<SendRow> {
  const { channel, draft, thread, message } = request
  const at = inUtc(request.at)
  const sendAt = request.sendAt === undefined ? undefined : inUtc(request.sendAt)
  const sent: SentPart[] = []
  for (const [application, to] of concerned(scene, tracked, thread)) {
    if (isRecorded(scene, application, message)) continue
    const id = await scene.background.idOf('sent', channel, draft, at, application)
    sent.push({ id, application, to, kind: sentKind(scene, request, application, words) })
  }
  return {
    draft,
    channel,
    at,
    zone: scene.zone,
    finalAt: request.queued === true ? queueOver(at) : finalInstant(at, sendAt),
    sent,
    ...(sendAt === undefined ? {} : { sendAt }),
    ...(words !== null && request.text !== undefined && sent.some(({ kind }) => kind === 'thank-you')
      ? { fingerprint: words.fingerprint }
      : {}),
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { message }),
    ...(request.account ? { account: request.account } : {}),
  }
}

/** Seen in its conversation already, as when the news of it was long on its way: it is not entered again. */
function isRecorded({ ledger }: Scene, application: string, message: string | undefined): boolean {
  if (message === undefined) return false
  return ledger.events.some(
    (event) =>
      event.application === application &&
      isKnown(event) &&
      event.type === 'messageSent' &&
      event.data.message === message,
  )
}

function inUtc(instant: string): string {
  return Temporal.Instant.from(instant).toString()
}

/**
 * The applications that a message is about, each with those of its people it goes to. In a conversation that
 * belongs to an application already, the others of the same person are left out of it.
 */
function concerned(
  { ledger }: Scene,
  tracked: readonly Recipient[],
  thread: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const { situation, contact } of tracked) {
    const { application } = situation.application
    const to = all.get(application) ?? []
    all.set(application, contact === undefined ? to : [...to, contact])
  }
  const spoken = thread === undefined ? [] : applicationsIn(ledger, thread)
  const own = new Map([...all].filter(([application]) => spoken.includes(application)))
  return own.size > 0 ? own : all
}

function applicationsIn(ledger: Scene['ledger'], thread: string): readonly (string | undefined)[] {
  return (ledger.projection().threads.get(thread)?.entries ?? []).map(({ event }) => event.application)
}

/** For how long an override tells what the message that follows it is. */
const overrideSeconds = 120

/**
 * As what a message is written down: what the user said it is, else what the classifier says. Where that is
 * unclear, it is a reply to a message of theirs, a check-in when the user was asked and sent it anyway, and
 * else some other matter.
 */
function sentKind(
  scene: Scene,
  request: Request<'message.sending'>,
  application: string,
  words: ReadMessage | null,
): SentKind {
  const said = request.kind === 'unclear' ? undefined : request.kind
  const meant = said ?? words?.meaning.kind ?? request.takenFor ?? 'unclear'
  if (meant !== 'unclear' && meant !== 'reply') return meant
  const projection = scene.ledger.projection(request.draft)
  if (conversationOf(projection, request.thread, scene.time).last === 'theirs') return 'reply'
  if (request.kind === undefined && wasAskedAndSent(scene, application)) return 'check-in'
  return meant === 'reply' ? 'reply' : 'other'
}

function wasAskedAndSent({ ledger, time }: Scene, application: string): boolean {
  const entries = ledger.projection().applications.get(application)?.entries ?? []
  return entries.some(
    ({ event, at }) =>
      event.type === 'overridden' &&
      event.data.reason === 'is-this-a-follow-up' &&
      time - at < overrideSeconds * 1_000,
  )
}
