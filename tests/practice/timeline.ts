import type { EventData, EventType, Instant, Source, Zone } from '../../utils/etiquette/events.ts'

/**
 * A believable timeline to practise on: invented people at invented companies, one application for each
 * follow-up state, dates counted from today. It is a backup file, and comes in the way any backup does.
 */
export interface PracticeBackup {
  format: 'fortnight'
  version: 1
  exportedAt: Instant
  settings: { drafts: { sender: string } }
  events: readonly PracticeEvent[]
}

export interface PracticeEvent {
  id: string
  type: EventType
  at: Instant
  zone: Zone
  source: Source
  application?: string
  data: EventData[EventType]
}

/** The people that the practice sites know as well. */
export const people = {
  dana: {
    contact: 'dana',
    name: 'Dana Whitfield',
    role: 'hiring-manager',
    emails: ['dana.whitfield@larkspur.example'],
    profiles: ['https://www.linkedin.com/in/dana-whitfield/'],
  },
  priya: {
    contact: 'priya',
    name: 'Priya Raman',
    role: 'recruiter',
    emails: ['priya.raman@larkspur.example'],
    profiles: ['https://www.linkedin.com/in/priya-raman/'],
  },
  tomas: {
    contact: 'tomas',
    name: 'Tomás Ferreira',
    role: 'interviewer',
    emails: ['tomas.ferreira@harbourpine.example'],
    profiles: ['https://www.linkedin.com/in/tomas-ferreira/'],
  },
  ingrid: {
    contact: 'ingrid',
    name: 'Ingrid Solheim',
    role: 'recruiter',
    emails: ['ingrid.solheim@quillmark.example'],
  },
  kwame: {
    contact: 'kwame',
    name: 'Kwame Osei',
    role: 'interviewer',
    emails: ['kwame.osei@brightmoor.example'],
  },
  yuki: {
    contact: 'yuki',
    name: 'Yuki Tanabe',
    role: 'hiring-manager',
    emails: ['yuki.tanabe@saltmarsh.example'],
  },
  lena: {
    contact: 'lena',
    name: 'Lena Brandt',
    role: 'recruiter',
    emails: ['lena.brandt@ostfeld.example'],
  },
  marcus: {
    contact: 'marcus',
    name: 'Marcus Adeyemi',
    role: 'recruiter',
    emails: ['marcus.adeyemi@fernhill.example'],
  },
} as const satisfies Record<string, EventData['contactAdded']>

/** The backup, as if downloaded at `now` (an instant) by somebody who lives in `zone`. */
export function practiceTimeline(now: Instant, zone: Zone): PracticeBackup {
  const events: PracticeEvent[] = []
  const on = daysFrom(now, zone)
  const about =
    (application: string) =>
    <Type extends EventType>(at: Instant, type: Type, data: EventData[Type], source: Source = 'hand') => {
      events.push({ id: `practice-${events.length + 1}`, type, at, zone, source, application, data })
    }
  const interview = (name: string, days: number, time: string, who: readonly string[]) => ({
    interview: name,
    startsAt: on(days, time),
    endsAt: Temporal.Instant.from(on(days, time)).add({ minutes: 45 }).toString(),
    kind: 'video' as const,
    people: who,
  })
  const thanked = (who: string, round: string) =>
    ({ kind: 'thank-you', channel: 'gmail', to: [who], interview: round }) as const

  const waiting = about('larkspur')
  waiting(on(-30, '09:10'), 'applicationAdded', {
    company: 'Larkspur Robotics',
    role: 'Data Analyst',
    domain: 'larkspur.example',
  })
  waiting(on(-20, '11:00'), 'contactAdded', people.priya)
  waiting(on(-12, '16:20'), 'contactAdded', people.dana)
  waiting(on(-12, '16:21'), 'interviewScheduled', interview('larkspur-1', -6, '14:00', ['dana']))
  waiting(on(-6, '15:30'), 'noted', {
    interview: 'larkspur-1',
    text: 'how the warehouse robots learn a new shelf',
  })
  waiting(on(-5, '09:05'), 'messageSent', thanked('dana', 'larkspur-1'), 'gmail')

  const owed = about('harbourpine')
  owed(on(-21, '10:00'), 'applicationAdded', {
    company: 'Harbour & Pine',
    role: 'Operations Analyst',
    domain: 'harbourpine.example',
  })
  owed(on(-8, '12:00'), 'contactAdded', people.tomas)
  owed(on(-8, '12:01'), 'interviewScheduled', interview('harbourpine-1', -1, '15:00', ['tomas']))
  owed(on(-1, '16:10'), 'noted', { interview: 'harbourpine-1', text: 'the move to a single booking system' })

  const open = about('quillmark')
  open(on(-40, '08:40'), 'applicationAdded', {
    company: 'Quillmark Press',
    role: 'Reporting Specialist',
    domain: 'quillmark.example',
  })
  open(on(-26, '13:00'), 'contactAdded', people.ingrid)
  open(on(-26, '13:01'), 'interviewScheduled', interview('quillmark-1', -18, '10:00', ['ingrid']))
  open(on(-17, '18:00'), 'messageSent', thanked('ingrid', 'quillmark-1'), 'gmail')

  const upcoming = about('brightmoor')
  upcoming(on(-10, '19:00'), 'applicationAdded', {
    company: 'Brightmoor Energy',
    role: 'Junior Data Scientist',
    domain: 'brightmoor.example',
  })
  upcoming(on(-2, '09:30'), 'contactAdded', people.kwame)
  upcoming(on(-2, '09:31'), 'interviewScheduled', interview('brightmoor-1', 2, '11:00', ['kwame']))

  const spent = about('saltmarsh')
  spent(on(-45, '15:00'), 'applicationAdded', {
    company: 'Saltmarsh Studio',
    role: 'Insights Analyst',
    domain: 'saltmarsh.example',
  })
  spent(on(-33, '10:00'), 'contactAdded', people.yuki)
  spent(on(-33, '10:01'), 'interviewScheduled', interview('saltmarsh-1', -25, '16:00', ['yuki']))
  spent(on(-24, '09:00'), 'messageSent', thanked('yuki', 'saltmarsh-1'), 'gmail')
  spent(on(-4, '09:20'), 'messageSent', { kind: 'check-in', channel: 'gmail', to: ['yuki'] }, 'gmail')

  const asked = about('ostfeld')
  asked(on(-9, '20:10'), 'applicationAdded', {
    company: 'Ostfeld Maps',
    role: 'GIS Analyst',
    domain: 'ostfeld.example',
  })
  asked(on(-1, '10:40'), 'contactAdded', people.lena)
  asked(on(-1, '10:40'), 'messageReceived', { kind: 'question', channel: 'gmail', from: 'lena' }, 'gmail')

  const applied = about('tidewater')
  applied(on(-3, '17:45'), 'applicationAdded', {
    company: 'Tidewater Library',
    role: 'Data Librarian',
    domain: 'tidewater.example',
  })

  const closed = about('fernhill')
  closed(on(-50, '09:00'), 'applicationAdded', {
    company: 'Fernhill Foods',
    role: 'Supply Analyst',
    domain: 'fernhill.example',
  })
  closed(on(-35, '09:00'), 'contactAdded', people.marcus)
  closed(on(-7, '14:05'), 'messageReceived', { kind: 'rejection', channel: 'gmail', from: 'marcus' }, 'gmail')
  closed(on(-7, '18:00'), 'applicationClosed', { outcome: 'rejected' })

  events.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  return {
    format: 'fortnight',
    version: 1,
    exportedAt: now,
    settings: { drafts: { sender: 'Ada Applicant' } },
    events,
  }
}

/** The same as if downloaded this minute on this machine. */
export function practiceTimelineNow(): PracticeBackup {
  return practiceTimeline(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId())
}

/** The instant of a time of day, so many days from today. */
export function daysFrom(now: Instant, zone: Zone): (days: number, time: string) => Instant {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate()
  return (days, time) =>
    today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString()
}
