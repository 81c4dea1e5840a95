import type { ForeignEvent, TimelineEvent } from '../../etiquette/events.ts'
import { parseEvent } from '../../etiquette/parse-event.ts'
import { unsafePlace } from '../../timeline/plain-json.ts'
import type { Answer, Request } from '../protocol.ts'
import { type Background, done, onScene, unavailable, unknownThing } from './background.ts'

/**
 * Appends what one of our own pages has made; one wrong event refuses them all. No event at all ends a piece of work
 * of which more was announced.
 */
export function appendEvents(
  background: Background,
  { events, more = false }: Request<'timeline.append'>,
): Promise<Answer<'timeline.append'>> {
  const parsed = parseAll(events)
  if (parsed === null || parsed.foreign > 0) return Promise.resolve(unknownThing)
  return onScene(background, async ({ ledger }) => {
    const written = await ledger.append(parsed.events)
    if (!written.ok) return unavailable(written.failure)
    if (!more && (written.value.length > 0 || events.length === 0)) background.onWritten()
    return done({ appended: written.value.length })
  })
}

/**
 * Takes over a backup that the page has read and shown. It is read once more: what is written is decided here.
 * Events of newer versions are kept.
 */
export function restoreBackup(
  background: Background,
  { events, settings }: Request<'backup.restore'>,
): Promise<Answer<'backup.restore'>> {
  const parsed = parseAll(events)
  if (parsed === null || unsafePlace(settings) !== null) return Promise.resolve(unknownThing)
  return onScene(background, async ({ ledger }) => {
    const written = await ledger.append(parsed.events)
    if (!written.ok) return unavailable(written.failure)
    if (settings !== undefined) await background.restoreSettings(settings)
    background.onWritten()
    return done({ added: written.value.length, known: parsed.events.length - written.value.length })
  })
}

/** Null when a single one can't be an event. */
function parseAll(
  values: readonly unknown[],
): { events: readonly (TimelineEvent | ForeignEvent)[]; foreign: number } | null {
  const events: (TimelineEvent | ForeignEvent)[] = []
  let foreign = 0
  if (unsafePlace(values) !== null) return null
  for (const value of values) {
    const parsed = parseEvent(value)
    if (parsed.is === 'bad') return null
    if (parsed.is === 'foreign') foreign += 1
    events.push(parsed.event)
  }
  return { events, foreign }
}
