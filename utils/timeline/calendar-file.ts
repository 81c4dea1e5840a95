import ICAL from 'ical.js'
import { timeOf } from '../etiquette/dates.ts'
import type { Instant, Zone } from '../etiquette/events.ts'
import type { CalendarEntry } from './calendar-entries.ts'
import { type Observance, observancesOf } from './calendar-zone.ts'

/**
 * An iCalendar file (RFC 5545, RFC 7986): days for what is to be done, moments with their time zones for interviews.
 * Read again later, it changes and cancels what a calendar has of it, for entries keep their UID.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string, now: Instant): string {
  // The library counts the space of a folded line on top: 74 keeps every line within the 75 octets that are allowed.
  ICAL.foldLength = 74
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Fortnight//Fortnight//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const property of ['name', 'x-wr-calname']) {
    const named = new ICAL.Property(property)
    named.resetType('text')
    named.setValue(name)
    calendar.addProperty(named)
  }
  for (const zone of zonesIn(entries)) calendar.addSubcomponent(zone)
  for (const entry of entries) calendar.addSubcomponent(eventFor(entry, now))
  return `${calendar.toString()}\r\n`
}

function eventFor(entry: CalendarEntry, now: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', inUtc(now))
  event.addPropertyWithValue('last-modified', inUtc(entry.changedAt))
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('summary', entry.summary)
  event.addPropertyWithValue('class', 'PRIVATE')
  if (entry.kind === 'day') {
    const day = Temporal.PlainDate.from(entry.day)
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day.toString()))
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(day.add({ days: 1 }).toString()))
    event.addPropertyWithValue('transp', 'TRANSPARENT')
    return event
  }
  event.addProperty(momentProperty('dtstart', entry.startsAt, entry.zone))
  event.addProperty(momentProperty('dtend', entry.endsAt, entry.zone))
  event.addPropertyWithValue('transp', 'OPAQUE')
  return event
}

function momentProperty(name: string, at: Instant, zone: Zone): ICAL.Property {
  const property = new ICAL.Property(name)
  if (zone === 'UTC') {
    property.setValue(inUtc(at))
    return property
  }
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
  property.setParameter('tzid', zone)
  property.setValue(localTime(local))
  return property
}

function zonesIn(entries: readonly CalendarEntry[]): readonly ICAL.Component[] {
  const spans = new Map<Zone, readonly [Instant, Instant]>()
  for (const entry of entries) {
    if (entry.kind === 'day' || entry.zone === 'UTC') continue
    const [first, last] = spans.get(entry.zone) ?? [entry.startsAt, entry.endsAt]
    spans.set(entry.zone, [
      timeOf(entry.startsAt) < timeOf(first) ? entry.startsAt : first,
      timeOf(entry.endsAt) > timeOf(last) ? entry.endsAt : last,
    ])
  }
  return [...spans].map(([zone, [first, last]]) => {
    const component = new ICAL.Component('vtimezone')
    component.addPropertyWithValue('tzid', zone)
    for (const observance of observancesOf(zone, first, last)) component.addSubcomponent(clocksOf(observance))
    return component
  })
}

function clocksOf({ kind, startsAt, offsetFrom, offsetTo }: Observance): ICAL.Component {
  const component = new ICAL.Component(kind)
  component.addPropertyWithValue('dtstart', localTime(startsAt))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(offsetFrom))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(offsetTo))
  return component
}

function inUtc(at: Instant): ICAL.Time {
  const time = localTime(Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDateTime())
  time.zone = ICAL.Timezone.utcTimezone
  return time
}

function localTime({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second })
}
