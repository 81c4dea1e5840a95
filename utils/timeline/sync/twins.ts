import { counting } from '../../etiquette/counting.ts'
import type { EventOf } from '../../etiquette/events.ts'
import type { Projection } from '../../etiquette/projection.ts'

type Message = EventOf<'messageSent'> | EventOf<'messageReceived'>

/**
 * One message that two machines have entered each for itself, before they heard of each other: one when Send was pressed, the
 * other when it saw the conversation. The entry that is first by its id stays, the others are taken back, by voids that are the
 * same on every machine; `idOf` makes their ids. Entries that say different things of a message stay: that is for the user.
 */
export async function twinVoids(
  projection: Projection,
  now: number,
  idOf: (...parts: readonly string[]) => Promise<string>,
): Promise<readonly EventOf<'voided'>[]> {
  const twins: Message[] = []
  for (const ledger of projection.applications.values()) {
    const known = new Map<string, Message>()
    for (const { event } of counting(projection, ledger, now)) {
      if (event.type !== 'messageSent' && event.type !== 'messageReceived') continue
      const key = keyOf(event)
      if (key === null) continue
      const other = known.get(key)
      const isFirst = other === undefined || event.id < other.id
      if (isFirst) known.set(key, event)
      if (other !== undefined) twins.push(isFirst ? other : event)
    }
  }
  return Promise.all(
    twins.map(async ({ id, at, zone, application, source }) => ({
      id: await idOf('twin', id),
      type: 'voided' as const,
      at,
      zone,
      application,
      source,
      data: { event: id },
    })),
  )
}

function keyOf({ type, data }: Message): string | null {
  if (data.message === undefined) return null
  return JSON.stringify([type, data.channel, data.message, data.kind])
}
