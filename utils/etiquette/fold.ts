import { asciiHost, normaliseAddress, normaliseProfile } from './addresses.ts'
import { timeOf } from './dates.ts'
import type { ContactId, ForeignEvent, TimelineEvent } from './events.ts'
import { compare } from './order.ts'
import { type Entry, emptyLedger, emptyProjection, type Ledger, type Projection } from './projection.ts'

/**
 * Sorts the timeline by what it is about, in one pass. The order of arrival does not matter but for entries of
 * one instant, which keep theirs. The events must have passed `parseEvent`.
 */
export function fold(events: Iterable<TimelineEvent>, foreign: Iterable<ForeignEvent> = []): Projection {
  const projection = emptyProjection()
  projection.foreign.push(...foreign)
  return foldOnto(projection, events)
}

/**
 * Adds further events to a standing projection, in place, and returns it: the same as folding all of them
 * from the start.
 */
export function foldOnto(projection: Projection, events: Iterable<TimelineEvent>): Projection {
  for (const event of events) add(projection, event)
  return projection
}

function add(projection: Projection, event: TimelineEvent): void {
  if (projection.ids.has(event.id)) return
  const entry: Entry = { at: timeOf(event.at), order: projection.ids.size, event }
  projection.ids.add(event.id)
  if (event.type === 'voided') {
    gather(projection.voids, event.data.event).push(entry)
    return
  }
  if (event.type === 'snoozed') {
    append(projection.snoozes, entry)
    return
  }
  append(ledgerOf(projection.applications, event.application), entry)
  switch (event.type) {
    case 'applicationAdded':
    case 'applicationEdited':
      indexDomain(projection, event.application, event.data.domain)
      return
    case 'contactAdded':
    case 'contactEdited':
      append(ledgerOf(projection.people, event.data.contact), entry)
      belongs(projection, event.data.contact, event)
      indexContact(projection, event.data.contact, event.data)
      return
    case 'interviewScheduled':
    case 'interviewMoved':
      for (const contact of event.data.people) belongs(projection, contact, event)
      return
    case 'messageSent':
      for (const contact of event.data.to) belongs(projection, contact, event)
      speaksIn(projection, event.data.thread, entry)
      return
    case 'messageReceived':
      if (event.data.from !== undefined) belongs(projection, event.data.from, event)
      speaksIn(projection, event.data.thread, entry)
      return
    case 'threadMarked':
      speaksIn(projection, event.data.thread, entry)
      return
    case 'personConfirmed':
    case 'personDismissed':
    case 'nudged':
    case 'connected':
      append(ledgerOf(projection.people, event.data.contact), entry)
      return
    case 'interviewCancelled':
    case 'prepared':
    case 'noted':
    case 'paused':
    case 'overridden':
    case 'applicationClosed':
    case 'applicationReopened':
      return
  }
}

function append(ledger: Ledger, entry: Entry): void {
  const last = ledger.entries.at(-1)
  if (last !== undefined && compare(last, entry) > 0) ledger.inOrder = false
  ledger.entries.push(entry)
}

function speaksIn(projection: Projection, thread: string | undefined, entry: Entry): void {
  if (thread !== undefined) append(ledgerOf(projection.threads, thread), entry)
}

function belongs(projection: Projection, contact: ContactId, event: { application: string }): void {
  collect(projection.applicationsOf, contact).add(event.application)
}

function indexDomain(projection: Projection, application: string, domain: string | undefined): void {
  if (domain === undefined) return
  // Which of these is the company's own is for the reader to tell: the list of public suffixes is large, and
  // whoever only shows the timeline needs none of it.
  const labels = asciiHost(domain).toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    collect(projection.applicationsByDomain, labels.slice(from).join('.')).add(application)
  }
}

function indexContact(
  projection: Projection,
  contact: ContactId,
  data: { emails?: readonly string[]; profiles?: readonly string[] },
): void {
  for (const email of data.emails ?? []) {
    const address = normaliseAddress(email)
    if (address !== undefined) collect(projection.contactsByAddress, address).add(contact)
  }
  for (const link of data.profiles ?? []) {
    const profile = normaliseProfile(link)
    if (profile !== undefined) collect(projection.contactsByProfile, profile).add(contact)
  }
}

function ledgerOf(ledgers: Map<string, Ledger>, key: string): Ledger {
  const known = ledgers.get(key)
  if (known !== undefined) return known
  const fresh = emptyLedger()
  ledgers.set(key, fresh)
  return fresh
}

function collect(index: Map<string, Set<string>>, key: string): Set<string> {
  const known = index.get(key)
  if (known !== undefined) return known
  const fresh = new Set<string>()
  index.set(key, fresh)
  return fresh
}

function gather(index: Map<string, Entry[]>, key: string): Entry[] {
  const known = index.get(key)
  if (known !== undefined) return known
  const fresh: Entry[] = []
  index.set(key, fresh)
  return fresh
}
