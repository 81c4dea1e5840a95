import type { Instant } from '../../etiquette/events.ts'
import { readLine, readText } from '../text.ts'
import { readWrittenTime } from '../written-time.ts'
import { hasCalendarFile } from './invited.ts'
import type { Invitation } from './types.ts'

/**
 * A calendar invitation, read in layers, surest first: machine-readable markup (Gmail may strip it),
 * the time in the id of a repeated event, the written time in the link's own zone, the attached file.
 * Null where nothing says that it is one. The body is the sender's: only values are taken from it.
 */
export function readInvitation(body: Element, item: Element, subject: string): Invitation | null {
  const event = readEvent(body)
  const link = readLink(body)
  if (event === null && link === null && !hasCalendarFile(item)) return null
  const title = event?.title || titleIn(subject, body)
  const status = event?.status ?? 'scheduled'
  const startsAt = event?.startsAt ?? timeInId(event?.id) ?? timeInId(link?.id)
  if (startsAt !== null) {
    const endsAt = event?.endsAt
    return { title, startsAt, ...(endsAt ? { endsAt } : {}), status, certainty: 'page' }
  }
  const written = event?.allDay ? null : writtenTime(body, subject, link)
  return { title, startsAt: null, ...written, status, certainty: written === null ? 'page' : 'words' }
}

interface CalendarEvent {
  title: string
  startsAt: Instant | null
  endsAt: Instant | null
  allDay: boolean
  id: string | null
  status: Invitation['status']
}

// schema.org/Event, as Google Calendar writes it (seen 2019-11 and 2026-06).
function readEvent(body: Element): CalendarEvent | null {
  const start = body.querySelector('[itemprop=startDate]')
  const scope = start?.closest('[itemtype$="schema.org/Event"]') ?? null
  if (scope === null) return null
  const value = (name: string) => {
    const element = [...scope.querySelectorAll(`[itemprop="${name}"]`)].find(
      (candidate) => candidate.parentElement?.closest('[itemscope]') === scope,
    )
    return readLine(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
    )
  }
  const startDate = value('startDate')
  return {
    title: value('name'),
    startsAt: parseInstant(startDate),
    endsAt: parseInstant(value('endDate')),
    allDay: /^\d{4}-?\d{2}-?\d{2}$/.test(startDate),
    id: value('eventId/googleCalendar'),
    status: statusOf(value('eventStatus')),
  }
}

function statusOf(value: string): Invitation['status'] {
  if (value.endsWith('EventCancelled')) return 'cancelled'
  return value.endsWith('EventRescheduled') ? 'moved' : 'scheduled'
}

interface CalendarLink {
  id: string | null
  zone: string | null
  language: string | null
}

// The links to answer survive any stripping, because they are addresses.
function readLink(body: Element): CalendarLink | null {
  for (const anchor of body.querySelectorAll('a[href*="google.com/calendar/event"]')) {
    const href = anchor.getAttribute('href') ?? ''
    if (!URL.canParse(href)) continue
    const { hostname, searchParams } = new URL(href)
    const action = searchParams.get('action')
    if (!/^(?:calendar|www)\.google\.com$/.test(hostname)) continue
    if (action !== 'RESPOND' && action !== 'VIEW') continue
    return {
      id: decodeEventId(searchParams.get('eid')),
      zone: searchParams.get('ctz'),
      language: searchParams.get('hl'),
    }
  }
  return null
}

function decodeEventId(encoded: string | null): string | null {
  try {
    return encoded === null
      ? null
      : (atob(encoded.replaceAll('-', '+').replaceAll('_', '/')).split(' ')[0] ?? null)
  } catch {
    return null
  }
}

// One day of a repeated event carries its time: `abc_20260609T180000Z`.
function timeInId(id: string | null | undefined): Instant | null {
  const time = /_R?(\d{8}T\d{6}Z?)$/.exec(id ?? '')?.[1]
  return time === undefined ? null : parseInstant(time.endsWith('Z') ? time : `${time}Z`)
}

function writtenTime(body: Element, subject: string, link: CalendarLink | null) {
  const zone = link?.zone
  if (!zone) return null
  const context = { zone, locales: [link?.language, body.ownerDocument.documentElement.lang].filter(isGiven) }
  for (const line of readText(body).split('\n').slice(0, 60)) {
    const found = line.length < 300 ? readWrittenTime(line, context) : null
    if (found !== null) return found
  }
  return readWrittenTime(subject.slice(0, 1_000), context)
}

// `Invitation: Interview with Larkspur @ Tue Jul 28, 2026 5pm - 5:45pm (CEST) (me@…)`; other languages have
// another sign before the date, but the mail begins with the title as well.
function titleIn(subject: string, body: Element): string {
  const short = subject.slice(0, 1_000)
  const marked = /^[^:]{1,40}:\s+(.+?)\s+@\s/.exec(short)?.[1]
  if (marked !== undefined) return marked
  const lines = readText(body).split('\n').slice(0, 3)
  return lines.find((line) => line.length > 2 && line !== short && short.includes(line)) ?? ''
}

function parseInstant(value: string): Instant | null {
  try {
    return Temporal.Instant.from(value).toString()
  } catch {
    return null
  }
}

function isGiven(value: string | null | undefined): value is string {
  return Boolean(value)
}
