import type { EventData, EventType, TimelineEvent } from '../../etiquette/events.ts'
import { createSoundness, isKnown } from '../../timeline/sound.ts'
import { done, type Recorded, type Scene, unavailable, unknownThing } from './background.ts'

/** What a handler wants to have on the timeline; id, moment and zone come from the scene unless given. */
export interface Proposal<Type extends EventType> {
  type: Type
  application: string
  source: string
  data: EventData[Type]
  /** Given where the same thing may be reported twice. */
  id?: string
  at?: string
}

/** Completes a proposal; undefined where the result would be no event of the format. */
export function eventOf<Type extends EventType>(
  { background, now, zone }: Scene,
  proposal: Proposal<Type>,
): TimelineEvent | undefined {
  const event: unknown = { id: background.newId(), at: now, zone, ...proposal }
  const isSound = createSoundness()
  return isSound(event) && isKnown(event) ? event : undefined
}

/** Writes one event and says so. */
export async function record<Type extends EventType>(
  scene: Scene,
  proposal: Proposal<Type>,
): Promise<Recorded> {
  const event = eventOf(scene, proposal)
  if (event === undefined) return unknownThing
  const written = await scene.ledger.append([event])
  if (!written.ok) return unavailable(written.failure)
  scene.background.onWritten()
  return done({ state: 'recorded' })
}
