import { expect, it } from 'vitest'
import { foundIn, readFoundApplication } from '../../../utils/platform/tracking.ts'

const place = { in: 'body', words: 'our Data Analyst role' } as const
const found = {
  message: 'm1',
  subject: 'Your interview',
  since: '2026-11-20',
  role: { value: 'Data Analyst', place },
  domain: 'quillmark.example',
  people: [
    { name: 'Noor Haddad', email: 'noor@quillmark.example', role: 'recruiter' },
    { name: 'Priya Raman', role: 'interviewer' },
  ],
} as const

it('fills the form in the reader’s own time, and says where each value was found', () => {
  const interview = {
    startsAt: '2026-12-03T14:00:00Z',
    endsAt: '2026-12-03T14:40:00Z',
    status: 'scheduled',
    kind: 'video',
  } as const
  const filled = foundIn({ ...found, interview }, 'Europe/Berlin')
  expect(filled).toMatchObject({
    company: '',
    role: 'Data Analyst',
    appliedOn: '2026-11-20',
    interviewOn: '2026-12-03',
    interviewAt: '15:00',
    minutes: '45',
    people: [
      { name: 'Noor Haddad', emails: 'noor@quillmark.example' },
      { name: 'Priya Raman', emails: '' },
    ],
  })
  expect(filled.found).toEqual([
    { field: 'appliedOn', place: 'thread' },
    { field: 'role', place: 'body', words: 'our Data Analyst role' },
    { field: 'interview', place: 'invitation' },
    { field: 'people', place: 'sender', words: 'Noor Haddad' },
    { field: 'people', place: 'body', words: 'Priya Raman' },
  ])
  expect(readFoundApplication(JSON.parse(JSON.stringify(filled)))).toEqual(filled)
})

it('leaves open what the mail does not say', () => {
  expect(foundIn(found, 'Europe/Berlin')).toMatchObject({ interviewOn: '', interviewAt: '', minutes: '60' })
})
