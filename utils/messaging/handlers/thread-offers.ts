import type { TimelineEvent } from '../../etiquette/events.ts'
import { type Acceptance, acceptedEvents, offerId } from '../../timeline/accept-offer.ts'
import type { Read } from '../../timeline/readings.ts'
import { strangersIn } from '../../timeline/strangers-in.ts'
import { offerIn, readableIn, type ThreadOffer } from '../../timeline/thread-offers.ts'
import type { Trackable } from '../../timeline/trackable-thread.ts'
import type { Answer, CardOffer, Request } from '../protocol.ts'
import { type Background, done, onScene, type Scene, unavailable } from './background.ts'
import { trackedAmong } from './judge-message.ts'
import { isQuiet, quietKeys } from './quiet.ts'
import { eventOf } from './write-event.ts'

type Seen = Request<'thread.understand'>

/** Reads an open conversation and says what it gives reason to offer. Nothing of it is kept. */
export function understandThread(
  background: Background,
  seen: Seen,
  read: Read,
): Promise<Answer<'thread.understand'>> {
  return onScene(background, async (scene) => {
    const offer = await offerOf(scene, seen, read)
    return done({
      card:
        offer === undefined
          ? null
          : { offer: idOfOffer(offer), ...background.cardWords(cardOf(seen, offer)) },
    })
  })
}

/** Does what the user answered to an offer; it is worked out anew, so that nothing but what was shown is written. */
export function answerThread(
  background: Background,
  { offer: shown, way, ...seen }: Request<'thread.answered'>,
  read: Read,
): Promise<Answer<'thread.answered'>> {
  return onScene(background, async (scene): Promise<Answer<'thread.answered'>> => {
    const offer = await offerOf(scene, seen, read)
    if (offer === undefined || idOfOffer(offer) !== shown) return done({ state: 'gone' })
    const sender = senderOf(seen, offer)?.email
    const { channel, thread } = seen
    const dismiss = (key: string | undefined) => (key === undefined ? undefined : background.quiet.add(key))
    switch (way) {
      case 'dismiss-offer':
        await dismiss(await quietKeys(background).offer(shown))
        return done({ state: 'dismissed' })
      case 'dismiss-thread':
        await dismiss(await quietKeys(background).thread(channel, thread))
        return done({ state: 'dismissed' })
      case 'dismiss-person':
        await dismiss(sender === undefined ? undefined : await quietKeys(background).person(sender))
        return done({ state: 'dismissed' })
      case 'open':
        await (offer.kind === 'track'
          ? background.openTracking(offer.found)
          : background.openPage({ page: 'popup', application: offer.application }))
        return done({ state: 'opened' })
      case 'accept':
      case 'instead':
        if (offer.kind === 'track') return done({ state: 'gone' })
        return accept(scene, seen, offer, way, shown)
    }
  })
}

type Offer = ThreadOffer | { kind: 'track'; message: string; found: Trackable }

async function offerOf(scene: Scene, seen: Seen, read: Read): Promise<Offer | undefined> {
  const { background } = scene
  const people = seen.messages.flatMap(({ mine, from }) => (mine ? [] : [from]))
  if (people.length === 0 || (await isQuiet(background, seen.channel, seen.thread, people))) return undefined
  const isTracked = trackedAmong(scene, { channel: seen.channel, people }).length > 0
  for (const offer of isTracked ? await offersIn(scene, seen, read) : await newIn(scene, seen, read)) {
    const keys = quietKeys(background)
    const email = senderOf(seen, offer)?.email ?? ''
    const dismissed = [await keys.offer(idOfOffer(offer)), await keys.person(email)]
    if (!(await background.quiet.hasAny(dismissed))) return offer
  }
  return undefined
}

/** What a conversation with tracked people gives reason to offer, the newest first. */
async function offersIn(
  { ledger, time, zone, policy }: Scene,
  seen: Seen,
  read: Read,
): Promise<readonly ThreadOffer[]> {
  const known = { projection: ledger.projection(), sends: ledger.sends, now: time, zone, policy }
  const readable = readableIn(seen, known)
  const strangers = strangersIn(seen, known)
  if (readable.length === 0) return strangers
  const messages = readable.map(({ message: { from, at }, text }) => ({ from, at, text }))
  const mails = await read('mails', { subject: seen.subject, zone, messages })
  const news = readable.flatMap((each, index) => {
    const mail = mails[index]
    return (mail === undefined ? undefined : offerIn(each, mail, known)) ?? []
  })
  return [...news, ...strangers]
}

/** An application that a conversation with strangers speaks of. */
async function newIn({ time, zone }: Scene, seen: Seen, read: Read): Promise<readonly Offer[]> {
  const found = await read('trackable', { seen, now: time, zone })
  // What is named is one of the messages that were shown.
  const isShown = found !== null && seen.messages.some(({ message }) => message === found.message)
  return isShown ? [{ kind: 'track', message: found.message, found }] : []
}

async function accept(
  scene: Scene,
  seen: Seen,
  offer: ThreadOffer,
  way: Acceptance,
  shown: string,
): Promise<Answer<'thread.answered'>> {
  const { background, ledger } = scene
  const events: TimelineEvent[] = []
  const interview = await background.idOf('interview', shown, offer.application)
  for (const { type, data, at } of acceptedEvents(offer, way, seen, interview)) {
    // The same press told twice is one.
    const id = await background.idOf('taken', way, shown, type, offer.application)
    const moment = at === undefined ? {} : { at }
    const proposal = { id, type, data, application: offer.application, source: seen.channel, ...moment }
    const event = eventOf(scene, proposal)
    if (event !== undefined) events.push(event)
  }
  const written = await ledger.append(events)
  if (!written.ok) return unavailable(written.failure)
  // What is taken back in the history is not offered again.
  await background.quiet.add(await quietKeys(background).offer(shown))
  if (written.value.length > 0) background.onWritten()
  return done({ state: 'written' })
}

function idOfOffer(offer: Offer): string {
  return offer.kind === 'track' ? JSON.stringify(['track', offer.message]) : offerId(offer)
}

function senderOf({ messages }: Seen, { message }: Offer) {
  return messages.find((each) => each.message === message)?.from
}

function cardOf(seen: Seen, offer: Offer): CardOffer {
  const sender = senderOf(seen, offer)?.name ?? ''
  return offer.kind === 'track' ? { ...offer.found, kind: 'track', sender } : { ...offer, sender }
}
