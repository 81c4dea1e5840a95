import { dayAt } from '../../utils/etiquette/dates.ts'
import type { CivilDate, Instant, Zone } from '../../utils/etiquette/events.ts'
import type { WordKey } from '../../utils/platform/words.ts'

/** What is wrong with a form: field name to the key of the words for it. */
export type FieldErrors = Readonly<Record<string, WordKey>>

/** What turning a form into events needs from outside. */
export interface EntryContext {
  now: Instant
  zone: Zone
  newId: () => string
}

const emailShape = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/
const domainShape = /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

export function isEmail(text: string): boolean {
  return text.length <= 320 && emailShape.test(text)
}

/** Several things typed into one field, parted by commas, semicolons or spaces. */
export function severalOf(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '')
}

/** A web address in full, `https://` added where it was left out; undefined if it is none. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 2_000 || /\s/.test(trimmed)) return undefined
  const full = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  const url = URL.parse(full)
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
  return isWeb && url.hostname.includes('.') ? url.href : undefined
}

/** A bare domain in lower case, also out of an address or a link; undefined if there is none in it. */
export function mailDomain(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase()
  const afterAt = trimmed.includes('@') ? trimmed.slice(trimmed.lastIndexOf('@') + 1) : trimmed
  const host = /^https?:\/\//.test(afterAt) ? (URL.parse(afterAt)?.hostname ?? '') : afterAt
  const bare = host.replace(/^www\./, '')
  return domainShape.test(bare) ? bare : undefined
}

export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export function civilToday({ now, zone }: Pick<EntryContext, 'now' | 'zone'>): CivilDate {
  return dayAt(zone, now).toString()
}

/**
 * The instant for something that is known by its day only: now for today, the end of the day for an earlier
 * one, so that it follows what the sites recorded on that day.
 */
export function instantOnDay(date: CivilDate, context: EntryContext): Instant {
  if (date === civilToday(context)) return context.now
  return instantAt(date, '23:30', context.zone)
}

/** The beginning of a day, for an application: whatever else happened on that day came after it. */
export function startOfDay(date: CivilDate, context: EntryContext): Instant {
  return instantAt(date, '00:00', context.zone)
}

/** A wall time as an instant; a time that the clock change skips is moved on, as clocks do. */
export function instantAt(date: CivilDate, time: string, zone: Zone): Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString()
}

/** An object without the fields that hold nothing: optional fields of events are absent, never empty. */
export function filled<Fields extends Record<string, string | undefined>>(
  fields: Fields,
): { [Name in keyof Fields]?: string } {
  const entries = Object.entries(fields).filter(([, text]) => text !== undefined && text.trim() !== '')
  return Object.fromEntries(entries.map(([name, text]) => [name, text?.trim()])) as {
    [Name in keyof Fields]?: string
  }
}
