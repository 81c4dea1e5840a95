import { applied, thankedStory } from './story.ts'

/** A second application at another company, whose recruiter is Ruth again and whose interviewer is Cem. */
export const other = { application: 'other' }

export const elsewhere = [
  ...applied('11-03 08:00', {
    ...other,
    domain: 'otherfirm.example',
    people: { cem: 'interviewer', ruth: 'recruiter' },
  }),
]

export const both = [...thankedStory, ...elsewhere]
