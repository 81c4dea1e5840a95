import * as v from 'valibot'
import { isInstant } from '../etiquette/dates.ts'
import type { ApplicationId, EventOf, Instant } from '../etiquette/events.ts'
import { parseEvent } from '../etiquette/parse-event.ts'
import { parsePolicy } from '../etiquette/parse-policy.ts'
import { backupFormat, backupVersion, mostCharacters } from './backup.ts'
import type { AnyEvent } from './database.ts'
import { unsafePlace } from './plain-json.ts'

/** The most events that one file may bring. */
const mostEvents = 200_000

/** Why a file is refused; nothing of it was taken over. */
export type BackupRefusal =
  | { reason: 'too-large' | 'not-json' | 'not-a-backup' }
  /** Written by a newer version of the format. */
  | { reason: 'newer-version'; version: number }
  /** A backup, but one that says something impossible at `place`, `events[3]`. */
  | { reason: 'damaged'; place: string; detail: string }

/** What would come in. */
export interface BackupPreview {
  exportedAt: Instant
  /** The settings the file carries; its policy has been checked. */
  settings: Readonly<Record<string, unknown>>
  /** New events, in the order of the file. */
  added: readonly AnyEvent[]
  /** How many are here already. */
  known: number
  /** Types of a newer version among the new ones: kept and carried along, otherwise ignored. */
  foreign: readonly { type: string; events: number }[]
  /** How many entries neither the version that wrote the file nor this one can read; they stay in the file. */
  unread: number
  /** The applications that the new events speak about. */
  applications: readonly NamedApplication[]
}

export interface NamedApplication {
  application: ApplicationId
  company: string
  role?: string
}

export type BackupReading = { ok: true; preview: BackupPreview } | { ok: false; refusal: BackupRefusal }

const named = v.object({ format: v.literal(backupFormat), version: v.pipe(v.number(), v.integer()) })
const contents = v.object({
  exportedAt: v.pipe(v.string(), v.check(isInstant)),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  events: v.array(v.unknown()),
  /** What the version that wrote the file could not read. */
  unread: v.optional(v.fallback(v.array(v.unknown()), []), []),
})

/**
 * Reads a backup file and says what would come in, changing nothing; `known` are the ids of the events that
 * are here. All or nothing: a single entry that can't be one refuses the file and names the place.
 */
export function readBackup(text: string, known: ReadonlySet<string>): BackupReading {
  if (text.length > mostCharacters) return refuse({ reason: 'too-large' })
  const json = parseJson(text)
  if (json === undefined) return refuse({ reason: 'not-json' })
  const name = v.safeParse(named, json)
  if (!name.success || name.output.version < 1) return refuse({ reason: 'not-a-backup' })
  const { version } = name.output
  if (version > backupVersion) return refuse({ reason: 'newer-version', version })
  const body = v.safeParse(contents, json)
  if (!body.success) return damaged(v.getDotPath(body.issues[0]) ?? 'file', body.issues[0].message)
  if (body.output.events.length + body.output.unread.length > mostEvents)
    return refuse({ reason: 'too-large' })
  const unsafe = unsafePlace(json)
  if (unsafe !== null) return damaged(unsafe, 'nothing may stand here')
  const policy = parsePolicy(body.output.settings.policy ?? {})
  if (!policy.ok) return damaged('settings.policy', policy.reason)
  return readEvents(body.output, known)
}

function readEvents(body: v.InferOutput<typeof contents>, here: ReadonlySet<string>): BackupReading {
  const events: AnyEvent[] = []
  const foreign = new Map<string, number>()
  const applications: NamedApplication[] = []
  const seen = new Set(here)
  let known = 0
  let unread = 0
  for (const [index, value] of [...body.events, ...body.unread].entries()) {
    const parsed = parseEvent(value)
    if (parsed.is === 'bad') {
      if (index < body.events.length) return damaged(`events[${index}]`, parsed.reason)
      unread += 1
      continue
    }
    if (seen.has(parsed.event.id)) {
      known += 1
      continue
    }
    seen.add(parsed.event.id)
    events.push(parsed.event)
    if (parsed.is === 'foreign') foreign.set(parsed.event.type, (foreign.get(parsed.event.type) ?? 0) + 1)
    else if (parsed.event.type === 'applicationAdded') applications.push(nameOf(parsed.event))
  }
  return {
    ok: true,
    preview: {
      exportedAt: body.exportedAt,
      settings: body.settings,
      added: events,
      known,
      unread,
      foreign: [...foreign].map(([type, count]) => ({ type, events: count })),
      applications,
    },
  }
}

function nameOf({ application, data }: EventOf<'applicationAdded'>): NamedApplication {
  return { application, company: data.company, ...(data.role === undefined ? {} : { role: data.role }) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(refusal: BackupRefusal): BackupReading {
  return { ok: false, refusal }
}

function damaged(place: string, detail: string): BackupReading {
  return refuse({ reason: 'damaged', place, detail })
}
