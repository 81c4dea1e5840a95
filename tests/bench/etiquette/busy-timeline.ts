import type { TimelineEvent } from '../../../utils/etiquette/events.ts'

const minute = 60_000
const day = 24 * 60 * minute
const start = Temporal.Instant.from('2025-01-06T08:00:00Z').epochMilliseconds
const people = 5

/**
 * A timeline of `count` events in `count / 50` applications of invented companies: people, several rounds,
 * thank-yous, messages both ways, check-ins and voids, spread over two years.
 */
export function busyTimeline(count: number): readonly TimelineEvent[] {
  const events: TimelineEvent[] = []
  for (let number = 0; events.length < count; number += 1) events.push(...applicationOf(number))
  return events.slice(0, count).sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** The fifty events of one application. */
function applicationOf(number: number): readonly TimelineEvent[] {
  const application = `app-${number}`
  const opening = start + (number % 600) * day
  const written: TimelineEvent[] = []
  const envelope = (offset: number) => ({
    id: `${application}-${written.length}`,
    at: instantOf(opening + offset),
    zone: number % 2 === 0 ? 'Europe/Berlin' : 'America/New_York',
    source: 'gmail',
    application,
  })
  const domain = `company${number}.example`
  written.push({
    ...envelope(0),
    type: 'applicationAdded',
    data: { company: `Company ${number}`, role: 'Data Analyst', domain },
  })
  for (let person = 0; person < people; person += 1) {
    written.push({
      ...envelope((person + 1) * minute),
      type: 'contactAdded',
      data: {
        contact: `${application}-c${person}`,
        name: `Person ${person}`,
        role: person === 0 ? 'recruiter' : 'interviewer',
        emails: [`person${person}@${domain}`],
        profiles: [`https://www.linkedin.com/in/person-${number}-${person}`],
      },
    })
  }
  for (let round = 0; round < 4; round += 1) {
    const held = (10 + round * 12) * day
    const contact = `${application}-c${1 + round}`
    written.push({
      ...envelope(held - 5 * day),
      type: 'interviewScheduled',
      data: {
        interview: `i${round}`,
        startsAt: instantOf(opening + held),
        kind: 'video',
        people: [contact],
      },
    })
    written.push({
      ...envelope(held + day / 4),
      type: 'messageSent',
      data: { kind: 'thank-you', channel: 'gmail', to: [contact], thread: `${application}-t${round}` },
    })
    for (let message = 0; message < 8; message += 1) {
      const at = held + day + message * (day / 2)
      written.push(
        message % 2 === 0
          ? {
              ...envelope(at),
              type: 'messageReceived',
              data: {
                kind: message === 0 ? 'question' : 'update',
                channel: 'gmail',
                from: contact,
                thread: `${application}-t${round}`,
              },
            }
          : {
              ...envelope(at),
              type: 'messageSent',
              data: { kind: 'reply', channel: 'gmail', to: [contact], thread: `${application}-t${round}` },
            },
      )
    }
  }
  written.push({
    ...envelope(80 * day),
    type: 'messageSent',
    data: { kind: 'check-in', channel: 'gmail', to: [`${application}-c0`], thread: `${application}-t9` },
  })
  written.push({
    ...envelope(81 * day),
    type: 'voided',
    data: { event: `${application}-${written.length - 1}` },
  })
  written.push({
    ...envelope(82 * day),
    type: 'noted',
    data: { interview: 'i3', text: 'They spoke about the new plant.' },
  })
  written.push({ ...envelope(83 * day), type: 'applicationEdited', data: { role: 'Senior Data Analyst' } })
  return written
}

function instantOf(time: number): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toString()
}
