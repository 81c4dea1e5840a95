import { adviseOn } from '../../etiquette/advise.ts'
import { dayAt } from '../../etiquette/dates.ts'
import { followUp } from '../../etiquette/follow-up.ts'
import { isPersonal } from '../../etiquette/networks.ts'
import { recipientsOf } from '../../etiquette/recipients.ts'
import { readSituation } from '../../etiquette/situation.ts'
import { matchPerson, type PersonMatch } from '../../timeline/match-person.ts'
import type { Answer, PersonAnswer, Request } from '../protocol.ts'
import { subjectOf } from '../subject.ts'
import { type Background, done, onScene, type Recorded, type Scene, unknownThing } from './background.ts'
import { seeStranger } from './strangers.ts'
import { record } from './write-event.ts'

/** Whether somebody on a network is a contact, and what there is to say to what the user is about to do. */
export function seePerson(
  background: Background,
  request: Request<'person.seen'>,
): Promise<Answer<'person.seen'>> {
  return onScene(background, async (scene) => {
    const match = matchPerson(scene.ledger.projection(), request, scene.time, background.networks)
    // A name that many people have is worth a question before something is done, not worth a nudge.
    const isTooLittle = match?.match === 'perhaps' && request.act === 'visit'
    if (match === null) return done(await seeStranger(scene, request))
    return done(isTooLittle ? nobody : answerTo(scene, request, match))
  })
}

const nobody: PersonAnswer = { match: 'none' }

/** The strictest of what is to be said about everybody it may be. */
function answerTo(
  scene: Scene,
  request: Request<'person.seen'>,
  { match, contacts }: PersonMatch,
): PersonAnswer {
  const { ledger, now, time, zone, policy } = scene
  const projection = ledger.projection()
  const { network, act, handle } = request
  const advices = contacts.map((contact) => ({
    contact,
    ...adviseOn(
      projection,
      { act, network, contact, ...(handle === undefined ? {} : { handle }) },
      now,
      zone,
      policy,
    ),
  }))
  const advice = advices.find(({ verdict }) => verdict.action !== 'clear') ?? advices[0]
  if (advice?.application === undefined) return nobody
  // On a personal network a page learns nothing about somebody of whom there is nothing to say.
  if (advice.verdict.action === 'clear' && isPersonal(network)) return nobody
  const situation = readSituation(projection, advice.application, time, policy)
  const window = followUp(projection, advice.application, now, zone, policy)
  if (situation === undefined || window === undefined) return nobody
  const { verdict, contact } = advice
  const about = subjectOf(projection, situation, time, { verdict, named: [contact] })
  return { match: match === 'handle' ? 'handle' : 'name', verdict, window, about }
}

/** Remembers that the user was nudged: once for a person and day, however many pages saw them. */
export function noteNudge(
  background: Background,
  { network, contact }: Request<'person.nudged'>,
): Promise<Answer<'person.nudged'>> {
  return aboutContact(background, contact, async (scene, application) => {
    const today = dayAt(scene.zone, scene.now).toString()
    const id = await background.idOf('nudged', contact, network, today)
    return record(scene, { id, type: 'nudged', application, source: network, data: { contact, network } })
  })
}

/** Remembers that the user has connected with somebody. */
export function noteConnection(
  background: Background,
  { network, contact }: Request<'person.connected'>,
): Promise<Answer<'person.connected'>> {
  return aboutContact(background, contact, (scene, application) =>
    record(scene, { type: 'connected', application, source: network, data: { contact, network } }),
  )
}

/** Remembers that this account is, or is not, the contact's. */
export function noteIdentity(
  background: Background,
  type: 'personConfirmed' | 'personDismissed',
  { network, contact, handle }: Request<'person.confirmed'>,
): Promise<Recorded> {
  return aboutContact(background, contact, (scene, application) =>
    record(scene, {
      type,
      application,
      source: network,
      data: { contact, network, ...(handle === undefined ? {} : { handle }) },
    }),
  )
}

/** Runs with the application of a contact: a running one where there is one. Nobody else can be spoken about. */
function aboutContact(
  background: Background,
  contact: string,
  work: (scene: Scene, application: string) => Promise<Recorded>,
): Promise<Recorded> {
  return onScene(background, async (scene) => {
    const { ledger, time, policy } = scene
    const known = recipientsOf(ledger.projection(), [contact], time, policy).find(
      (recipient) => recipient.contact === contact,
    )
    return known === undefined ? unknownThing : work(scene, known.situation.application.application)
  })
}
