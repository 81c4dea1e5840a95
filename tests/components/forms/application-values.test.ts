import { describe, expect, it } from 'vitest'
import {
  type ApplicationValues,
  applicationEvents,
  checkApplication,
  emptyApplication,
} from '../../../components/forms/application-values.ts'
import { emptyPerson } from '../../../components/forms/person-values.ts'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'

/** Wednesday, 25 November 2026, ten in the morning in Berlin; ids count. */
function context() {
  let ids = 0
  return { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', newId: () => `id-${ids++}` }
}

function typed(more: Partial<ApplicationValues> = {}): ApplicationValues {
  return { ...emptyApplication('2026-11-25', emptyPerson), company: 'Larkspur Robotics', ...more }
}

describe('the form that adds an application', () => {
  it('needs nothing but the company', () => {
    expect(checkApplication(typed(), context())).toEqual({})
    expect(checkApplication(typed({ company: '  ' }), context())).toEqual({ company: 'errorCompany' })
  })

  it.each<[string, Partial<ApplicationValues>, Record<string, string>]>([
    ['a day that has not come', { appliedOn: '2026-11-26' }, { appliedOn: 'errorDateFuture' }],
    ['a day that does not exist', { appliedOn: '2026-02-30' }, { appliedOn: 'errorDate' }],
    ['a link that is none', { link: 'see the board' }, { link: 'errorLink' }],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, { link: 'errorLink' }],
    ['a domain that is none', { domain: 'larkspur' }, { domain: 'errorDomain' }],
    ['an interview without a time', { interviewOn: '2026-11-30' }, { interviewAt: 'errorTime' }],
    ['a time without a day', { interviewAt: '10:00' }, { interviewOn: 'errorInterviewDate' }],
    [
      'a person without a name',
      { people: [{ ...emptyPerson, emails: 'noor@larkspur.example' }] },
      { 'people.0.name': 'errorPersonName' },
    ],
    [
      'an address that is none',
      { people: [emptyPerson, { ...emptyPerson, name: 'Noor Haddad', emails: 'noor at larkspur' }] },
      { 'people.1.emails': 'errorEmail' },
    ],
    [
      'a profile that is no address',
      { people: [{ ...emptyPerson, name: 'Noor Haddad', profiles: 'noor' }] },
      { 'people.0.profiles': 'errorLink' },
    ],
  ])('refuses %s in words', (_name, values, errors) => {
    expect(checkApplication(typed(values), context())).toEqual(errors)
  })

  it('becomes events that the timeline takes', () => {
    const events = applicationEvents(
      typed({
        role: ' Data Analyst ',
        link: 'jobs.example/17',
        domain: 'careers@larkspur.example',
        people: [
          { name: 'Petra Novák', role: 'interviewer', emails: 'petra@larkspur.example', profiles: '' },
          {
            name: 'Noor Haddad',
            role: 'recruiter',
            emails: 'noor@larkspur.example, n.haddad@larkspur.example',
            profiles: 'www.linkedin.com/in/noor',
          },
          emptyPerson,
        ],
        interviewOn: '2026-11-30',
        interviewAt: '10:00',
        minutes: '45',
      }),
      context(),
    )
    expect(events.map((event) => parseEvent(event).is)).toEqual(['known', 'known', 'known', 'known'])
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      [
        'applicationAdded',
        {
          company: 'Larkspur Robotics',
          role: 'Data Analyst',
          domain: 'larkspur.example',
          link: 'https://jobs.example/17',
        },
      ],
      [
        'contactAdded',
        {
          contact: 'id-1',
          name: 'Petra Novák',
          role: 'interviewer',
          emails: ['petra@larkspur.example'],
        },
      ],
      [
        'contactAdded',
        {
          contact: 'id-2',
          name: 'Noor Haddad',
          role: 'recruiter',
          emails: ['noor@larkspur.example', 'n.haddad@larkspur.example'],
          profiles: ['https://www.linkedin.com/in/noor'],
        },
      ],
      [
        'interviewScheduled',
        {
          interview: expect.any(String),
          startsAt: '2026-11-30T09:00:00Z',
          endsAt: '2026-11-30T09:45:00Z',
          kind: 'video',
          people: ['id-1'],
        },
      ],
    ])
  })

  it('puts an earlier application at the beginning of its day, so that all else came after it', () => {
    const [added] = applicationEvents(typed({ appliedOn: '2026-11-10' }), context())
    expect(added?.at).toBe('2026-11-09T23:00:00Z')
  })

  it('moves a time that the clock change skips on, as clocks do', () => {
    const events = applicationEvents(typed({ interviewOn: '2027-03-28', interviewAt: '02:30' }), context())
    expect(events.at(-1)?.data).toMatchObject({ startsAt: '2027-03-28T01:30:00Z' })
  })
})
