import { dayAt } from '../../etiquette/dates.ts'
import { followUp } from '../../etiquette/follow-up.ts'
import { handleKey } from '../../etiquette/handle-key.ts'
import { judgeStranger } from '../../etiquette/judge-stranger.ts'
import { isPersonal } from '../../etiquette/networks.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { companyWords } from '../../sites/company-name.ts'
import { runningApplications, runningAt } from '../../timeline/workplaces.ts'
import type { Answer, PersonAnswer, Request } from '../protocol.ts'
import { subjectOf } from '../subject.ts'
import { type Background, done, onScene, type Scene } from './background.ts'

const nobody: PersonAnswer = { match: 'none' }

type Seen = Pick<Request<'person.seen'>, 'network' | 'handle' | 'name'>

/**
 * What there is to say of somebody who is no contact: on a personal network, where they say that they work at the
 * company of a running application; where the user wants it, at every profile while an application runs.
 */
export async function seeStranger(scene: Scene, request: Request<'person.seen'>): Promise<PersonAnswer> {
  const { ledger, time, policy, background, everyProfile } = scene
  if (!isPersonal(request.network)) return nobody
  const projection = ledger.projection()
  for (const situation of runningAt(projection, request, time, policy)) {
    const { application } = situation.application
    const keys = await dismissalKeys(background, { ...request, application })
    if (!(await background.quiet.hasAny(keys))) return answer(scene, request, situation, 'company')
  }
  if (!everyProfile || request.act !== 'visit') return nobody
  const [running] = runningApplications(projection, time, policy)
  if (running === undefined || (await background.quiet.hasAny([await personKey(background, request)])))
    return nobody
  return answer(scene, request, running, 'profile')
}

async function answer(
  scene: Scene,
  request: Request<'person.seen'>,
  situation: Situation,
  match: 'company' | 'profile',
): Promise<PersonAnswer> {
  const { ledger, now, time, zone, policy, background } = scene
  const projection = ledger.projection()
  const isNudged =
    request.act === 'visit' &&
    (await background.nudged.has(today(scene), await personKey(background, request)))
  const verdict = judgeStranger(situation, request.act, isNudged)
  const { application } = situation.application
  const window = followUp(projection, application, now, zone, policy)
  if (verdict.action === 'clear' || window === undefined) return nobody
  return { match, verdict, window, about: subjectOf(projection, situation, time, { verdict, named: [] }) }
}

/** Remembers for the rest of the day that the user was told about somebody. */
export function noteStrangerNudge(
  background: Background,
  request: Request<'stranger.nudged'>,
): Promise<Answer<'stranger.nudged'>> {
  return onScene(background, async (scene) => {
    await background.nudged.add(today(scene), await personKey(background, request))
    return done({ state: 'recorded' })
  })
}

/**
 * Remembers for ever that nothing is to be said of somebody, or that what a profile calls a company is another one
 * than the application's. Kept as a digest: of somebody who is no contact no name stays.
 */
export async function dismissStranger(
  background: Background,
  { what, ...request }: Request<'stranger.dismissed'>,
): Promise<Answer<'stranger.dismissed'>> {
  const company = what === 'company' ? await companyKeys(background, request) : []
  // Where the profile names its company only in passing, this person is what can be remembered.
  const keys = company.length > 0 ? company : [await personKey(background, request)]
  for (const key of keys) await background.quiet.add(key, 'stranger')
  return done({ state: 'recorded' })
}

function today({ now, zone }: Scene): string {
  return dayAt(zone, now).toString()
}

function personKey({ idOf }: Pick<Background, 'idOf'>, { network, handle, name }: Seen): Promise<string> {
  const who = handle === undefined ? ['name', name ?? ''] : ['handle', handleKey(network, handle)]
  return idOf('quiet', 'stranger', network, ...who)
}

type SeenWork = Seen & { application: string; company?: string | undefined; says?: string | undefined }

async function companyKeys(
  { idOf }: Pick<Background, 'idOf'>,
  { application, company }: SeenWork,
): Promise<readonly string[]> {
  if (company === undefined) return []
  return [await idOf('quiet', 'company', application, companyWords(company).join(' '))]
}

async function dismissalKeys(background: Background, request: SeenWork): Promise<readonly string[]> {
  return [await personKey(background, request), ...(await companyKeys(background, request))]
}
