import { daysFrom, type PracticeBackup, type PracticeEvent } from '../../tests/practice/timeline.ts'
import type { EventData, EventType, Instant, Zone } from '../../utils/etiquette/events.ts'

/** Days from today; `thanked` and `heard` are absent where it did not happen. */
interface Course {
  id: string
  company: string
  role: string
  person: string
  applied: number
  interviewed?: number
  thanked?: number
  heard?: number
  outcome?: EventData['applicationClosed']['outcome']
}

/** Invented, like everybody here. */
const courses: readonly Course[] = [
  {
    id: 'arvala',
    company: 'Arvala Ferries',
    role: 'Timetable Planner',
    person: 'Saga Lindqvist',
    applied: -24,
    interviewed: -9,
    thanked: -9,
  },
  {
    id: 'candle',
    company: 'Candlewick Books',
    role: 'Stock Analyst',
    person: 'Owen Prytherch',
    applied: -28,
    interviewed: -13,
    thanked: -12,
  },
  {
    id: 'dovetail',
    company: 'Dovetail Joinery',
    role: 'Cost Controller',
    person: 'Nadia Rahimi',
    applied: -2,
  },
  {
    id: 'elmgate',
    company: 'Elmgate Hospital',
    role: 'Bed Flow Analyst',
    person: 'Ruth Okonjo',
    applied: -70,
    interviewed: -55,
    thanked: -54,
    heard: -46,
    outcome: 'rejected',
  },
  {
    id: 'fjord',
    company: 'Fjordlys Power',
    role: 'Grid Data Engineer',
    person: 'Anders Nygaard',
    applied: -16,
    interviewed: 6,
  },
  { id: 'greyfriar', company: 'Greyfriar Trust', role: 'Grants Officer', person: 'Moira Kerr', applied: -12 },
  {
    id: 'heron',
    company: 'Heronbrook Water',
    role: 'Leakage Analyst',
    person: 'Pia Castellani',
    applied: -36,
    interviewed: -22,
    thanked: -21,
    heard: -11,
  },
  {
    id: 'ibexline',
    company: 'Ibexline Outdoor',
    role: 'Demand Planner',
    person: 'Jonas Aebischer',
    applied: -95,
    interviewed: -80,
    thanked: -79,
    heard: -68,
    outcome: 'rejected',
  },
  {
    id: 'jubilee',
    company: 'Jubilee Trams',
    role: 'Operations Researcher',
    person: 'Farah Siddiqui',
    applied: -19,
    interviewed: -3,
    thanked: -2,
  },
  {
    id: 'kestrel',
    company: 'Kestrel & Moor',
    role: 'Reporting Lead',
    person: 'Gwen Tregarth',
    applied: -110,
    interviewed: -98,
    thanked: -97,
    outcome: 'silent',
  },
  {
    id: 'lantern',
    company: 'Lanternway Schools',
    role: 'Data Steward',
    person: 'Bo Halvorsen',
    applied: -64,
    interviewed: -48,
    thanked: -48,
    heard: -33,
    outcome: 'withdrawn',
  },
]

/** Twelve applications beside those of the practice timeline, one of them with two people to thank, and one in the bin. */
export function moreApplications(now: Instant, zone: Zone): PracticeBackup['events'] {
  const on = daysFrom(now, zone)
  const events: PracticeEvent[] = []
  const add = <Type extends EventType>(
    application: string,
    at: Instant,
    type: Type,
    data: EventData[Type],
  ) => {
    events.push({ id: `more-${events.length + 1}`, type, at, zone, source: 'hand', application, data })
  }
  const domain = (id: string) => `${id}.example`
  for (const { id, company, role, person, applied, interviewed, thanked, heard, outcome } of courses) {
    add(id, on(applied, '09:20'), 'applicationAdded', { company, role, domain: domain(id) })
    add(id, on(applied, '09:21'), 'contactAdded', {
      contact: id,
      name: person,
      role: 'recruiter',
      emails: [`${person.split(' ')[0]?.toLowerCase()}@${domain(id)}`],
    })
    const interview = `${id}-1`
    if (interviewed !== undefined) {
      const startsAt = on(interviewed, '10:30')
      add(id, on(Math.min(interviewed - 4, -1), '12:00'), 'interviewScheduled', {
        interview,
        startsAt,
        kind: 'video',
        people: [id],
      })
    }
    if (thanked !== undefined) {
      const data = { kind: 'thank-you', channel: 'gmail', to: [id], interview } as const
      add(id, on(thanked, '10:05'), 'messageSent', data)
    }
    if (heard !== undefined) {
      const kind = outcome === 'rejected' ? 'rejection' : 'update'
      add(id, on(heard, '11:15'), 'messageReceived', { kind, channel: 'gmail', from: id })
    }
    if (outcome !== undefined) {
      add(id, on((heard ?? -70) + 1, '18:00'), 'applicationClosed', { outcome })
    }
  }
  add('oxbow', on(-6, '08:50'), 'applicationAdded', { company: 'Oxbow Ceramics', role: 'Kiln Planner' })
  const mistaken = `more-${events.length}`
  add('oxbow', on(-4, '21:10'), 'voided', { event: mistaken })
  twoToThank(on, (at, type, data) => add('millrace', at, type, data))
  return events
}

function twoToThank(
  on: ReturnType<typeof daysFrom>,
  add: <Type extends EventType>(at: Instant, type: Type, data: EventData[Type]) => void,
): void {
  const company = { company: 'Millrace Brewing', role: 'Quality Analyst', domain: 'millrace.example' }
  add(on(-17, '19:00'), 'applicationAdded', company)
  for (const { contact, name, emails, role } of twoPeople) {
    add(on(-6, '10:00'), 'contactAdded', { contact, name, role, emails })
  }
  add(on(-6, '10:01'), 'interviewScheduled', {
    interview: 'millrace-1',
    startsAt: on(-1, '11:00'),
    endsAt: on(-1, '12:00'),
    kind: 'onsite',
    people: twoPeople.map(({ contact }) => contact),
  })
  add(on(-3, '20:15'), 'prepared', {
    interview: 'millrace-1',
    text: 'Why it exists: beer that tastes the same in every town.\nWhat makes it tick: the laboratory decides, not the marketing.',
  })
  add(on(-1, '12:30'), 'noted', {
    interview: 'millrace-1',
    text: 'how a single warm night changed the whole summer batch',
  })
}

/** Both were in the room, and each gets their own thank-you. */
export const twoPeople = [
  { contact: 'hedda', name: 'Hedda Lauterbach', role: 'hiring-manager', emails: ['hedda@millrace.example'] },
  { contact: 'iain', name: 'Iain Mackerel', role: 'interviewer', emails: ['iain@millrace.example'] },
] as const
