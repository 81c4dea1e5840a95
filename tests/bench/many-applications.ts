import type { TimelineEvent } from '../../utils/etiquette/events.ts'

const roles = ['Data Analyst', 'Librarian', 'Operations Lead', 'Reporting Specialist', 'Map Maker']

/**
 * So many applications of invented companies, five events each, spread over the year before `now`: some with an interview
 * just held, some waiting, some asked.
 */
export function manyApplications(count: number, now: string): readonly TimelineEvent[] {
  const end = Temporal.Instant.from(now).epochMilliseconds
  const hour = 3_600_000
  const events = Array.from({ length: count }, (_, number) => {
    const begun = end - ((number % 365) * 24 + 200) * hour
    const application = `many-${number}`
    const domain = `company${number}.example`
    const at = (hours: number) => Temporal.Instant.fromEpochMilliseconds(begun + hours * hour).toString()
    const envelope = (index: number, hours: number) => ({
      id: `${application}-${index}`,
      at: at(hours),
      zone: 'Europe/Berlin',
      source: 'hand' as const,
      application,
    })
    const contact = `${application}-c`
    return [
      {
        ...envelope(0, 0),
        type: 'applicationAdded',
        data: { company: `Company ${number}`, role: roles[number % roles.length] ?? '', domain },
      },
      {
        ...envelope(1, 20),
        type: 'contactAdded',
        data: { contact, name: `Person Number ${number}`, role: 'recruiter', emails: [`person@${domain}`] },
      },
      {
        ...envelope(2, 21),
        type: 'interviewScheduled',
        data: { interview: `${application}-i`, startsAt: at(100), kind: 'video', people: [contact] },
      },
      {
        ...envelope(3, 110),
        type: 'messageSent',
        data: { kind: 'thank-you', channel: 'gmail', to: [contact], interview: `${application}-i` },
      },
      {
        ...envelope(4, 150),
        type: 'messageReceived',
        data: { kind: 'update', channel: 'gmail', from: contact },
      },
    ] satisfies TimelineEvent[]
  })
  return events.flat().sort((one, other) => (one.at < other.at ? -1 : 1))
}
