import { readApplication } from '../etiquette/application.ts'
import { counting } from '../etiquette/counting.ts'
import type {
  ApplicationId,
  ContactId,
  ContactRole,
  EventOf,
  Instant,
  TimelineEvent,
  Zone,
} from '../etiquette/events.ts'
import { fold } from '../etiquette/fold.ts'
import type { Projection } from '../etiquette/projection.ts'
import type { AnyEvent } from './database.ts'
import { isKnown } from './sound.ts'

/** What erasing needs from outside. */
export interface ErasingContext {
  now: Instant
  zone: Zone
  /** The same id for the same parts, on every machine. */
  idOf: (...parts: readonly string[]) => Promise<string>
}

/** What erasing one application changes in the timeline. */
export interface Erasing {
  /** The ids of all entries that go. */
  removed: ReadonlySet<string>
  /** What stands in the place of some of them, by the id that goes: said about people of another application too. */
  moved: ReadonlyMap<string, TimelineEvent>
  /** The parts people have elsewhere, where they stood only in what goes. */
  added: readonly TimelineEvent[]
}

/** Whatever is written counts, that of the future too. */
const always = Number.POSITIVE_INFINITY

/**
 * Everything about one application goes. People who belong to another application too keep their name, addresses,
 * accounts and part: what was said of them under this one is written down under the other.
 */
export async function planErasing(
  events: readonly AnyEvent[],
  application: ApplicationId,
  context: ErasingContext,
): Promise<Erasing> {
  const removed = new Set(
    ownersOf(events)
      .filter(({ owner }) => owner === application)
      .map(({ id }) => id),
  )
  const before = fold(events.filter(isKnown))
  const moved = new Map<string, TimelineEvent>()
  const shared = new Map<ContactId, readonly ApplicationId[]>()
  for (const [contact, ledger] of before.people) {
    const others = [...(before.applicationsOf.get(contact) ?? [])].filter((other) => other !== application)
    const home = others.find((other) => readApplication(before, other, always) !== undefined) ?? others[0]
    if (home === undefined) continue
    shared.set(contact, others)
    const role = roleIn(before, home, contact)
    for (const { event } of counting(before, ledger, always)) {
      if (event.application !== application) continue
      moved.set(event.id, movedTo(home, event, role, await context.idOf('kept', event.id, home)))
    }
  }
  const left = events.filter(isKnown).flatMap((event) => {
    const instead = moved.get(event.id)
    if (instead !== undefined) return [instead]
    return removed.has(event.id) ? [] : [event]
  })
  const after = fold(left)
  const added: EventOf<'contactEdited'>[] = []
  for (const [contact, others] of shared) {
    for (const other of others) {
      const role = roleIn(before, other, contact)
      if (role === undefined || role === roleIn(after, other, contact)) continue
      added.push({
        id: await context.idOf('kept-part', other, contact, application, context.now),
        type: 'contactEdited',
        at: context.now,
        zone: context.zone,
        application: other,
        source: 'hand',
        data: { contact, role },
      })
    }
  }
  return { removed, moved, added }
}

/** Whose each entry is. A void is of the application of what it takes back, whatever stands on it: a merge may say another. */
function ownersOf(events: readonly AnyEvent[]): readonly { id: string; owner: ApplicationId | undefined }[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  return events.map((event) => {
    let target: AnyEvent | undefined = event
    const seen = new Set<string>()
    while (target !== undefined && isKnown(target) && target.type === 'voided' && !seen.has(target.id)) {
      seen.add(target.id)
      target = byId.get(target.data.event)
    }
    const isVoid = target !== undefined && isKnown(target) && target.type === 'voided'
    return { id: event.id, owner: target === undefined || isVoid ? event.application : target.application }
  })
}

function roleIn(
  projection: Projection,
  application: ApplicationId,
  contact: ContactId,
): ContactRole | undefined {
  return readApplication(projection, application, always)?.contacts.get(contact)
}

/** The same, said under another application, where the person keeps the part they have there. */
function movedTo(
  application: ApplicationId,
  event: TimelineEvent,
  role: ContactRole | undefined,
  id: string,
): TimelineEvent {
  const part = role === undefined ? {} : { role }
  switch (event.type) {
    case 'contactAdded':
      return { ...event, id, application, data: { ...event.data, ...part } }
    case 'contactEdited':
      return {
        ...event,
        id,
        application,
        data: { ...event.data, ...(event.data.role === undefined ? {} : part) },
      }
    default:
      return { ...event, id, application }
  }
}
