import { isInstant, timeOf } from '../../etiquette/dates.ts'
import type { Instant } from '../../etiquette/events.ts'
import * as shape from '../../messaging/shapes.ts'
import type { Stored } from '../../timeline/failure.ts'
import { identityOf } from '../../timeline/identity.ts'
import type { OpenLedger } from '../../timeline/ledger-source.ts'
import { countApplications } from '../applications.ts'
import { browser } from '../browser.ts'
import { noteSavedBackup, readSavedBackup } from '../saved-backup.ts'
import { forgetMissing, type MissingTimeline, missingKey, readMissing } from './missing.ts'

/**
 * What is known of the timeline outside its database, so that it is missed where the browser has lost that. Content scripts can
 * read this place: so it has numbers alone.
 */
const presentKey = 'present'

const size = shape.integer(0)
const present = shape.object({
  identity: shape.string(),
  events: size,
  applications: size,
  at: shape.check(shape.string(), isInstant),
})

export interface PresenceParts {
  open(): Promise<Stored<OpenLedger>>
  now(): Instant
  newId(): string
}

/**
 * Looks whether the timeline is the one that was here before, and notes how much it holds. Gives the one that is missing;
 * undefined where none is, or where nobody can tell because the timeline can't be opened.
 */
export async function attendTimeline({
  open,
  now,
  newId,
}: PresenceParts): Promise<MissingTimeline | undefined> {
  const opened = await open()
  if (!opened.ok) return undefined
  const { ledger, database } = opened.value
  const identified = await identityOf(database, newId())
  if (!identified.ok) return undefined
  const identity = identified.value
  const stored = await browser.storage.local.get([presentKey, missingKey])
  const before = readPresence(stored[presentKey])
  const noted = readMissing(stored[missingKey])
  const events = ledger.events.length
  if (before?.identity === identity ? before.events === events : before === undefined && events === 0)
    return noted

  const at = now()
  const isLost = before !== undefined && before.identity !== identity && before.applications > 0
  const lost = isLost ? { applications: before.applications, at: before.at, since: at } : undefined
  const applications = countApplications(ledger.projection(), timeOf(at))
  // Of two that were lost one after the other the fuller one is to be put back.
  const either = noted !== undefined && noted.applications >= (lost?.applications ?? 0) ? noted : lost
  const isBack = either !== undefined && applications >= either.applications
  const missed = isBack ? undefined : either
  await browser.storage.local.set({
    [presentKey]: { identity, events, applications, at },
    // What is noted already stays as it is: the user may be letting go of it in this very moment.
    ...(missed === undefined || missed === noted ? {} : { [missingKey]: missed }),
  })
  if (isBack) await forgetMissing()
  if (isLost) await countFilesAnew(events)
  // Erased in this very moment, on purpose: then it isn't to be missed.
  if (!database.isOpen()) await forgetPresence()
  return missed
}

/** What is in no file was counted from a timeline that is gone. */
async function countFilesAnew(events: number): Promise<void> {
  const saved = await readSavedBackup()
  if (saved !== undefined && saved.events > events) await noteSavedBackup({ ...saved, events })
}

/**
 * The timeline is about to be erased: it isn't to be missed.
 * @throws whatever the browser's storage throws.
 */
export async function forgetPresence(): Promise<void> {
  await browser.storage.local.remove([presentKey, missingKey])
}

function readPresence(value: unknown): shape.OutputOf<typeof present> | undefined {
  return shape.readOr<shape.OutputOf<typeof present> | undefined>(present, value, undefined)
}
