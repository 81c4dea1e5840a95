import type { AnyEvent } from '../../timeline/database.ts'
import { unsafePlace } from '../../timeline/plain-json.ts'
import { createSoundness, isKnown } from '../../timeline/sound.ts'
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
  const read = readAll(events)
  if (read === null || !read.every(isKnown)) return Promise.resolve(unknownThing)
  return onScene(background, async ({ ledger }) => {
    const written = await ledger.append(read)
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
  const read = readAll(events)
  if (read === null || unsafePlace(settings) !== null) return Promise.resolve(unknownThing)
  return onScene(background, async ({ ledger }) => {
    const written = await ledger.append(read)
    if (!written.ok) return unavailable(written.failure)
    if (settings !== undefined) await background.restoreSettings(settings)
    background.onWritten()
    return done({ added: written.value.length, known: read.length - written.value.length })
  })
}

/** Null when a single one can't be an event. */
function readAll(values: readonly unknown[]): readonly AnyEvent[] | null {
  if (unsafePlace(values) !== null) return null
  const isSound = createSoundness()
  return values.every(isSound) ? values : null
}
