import { type ApplicationValues, emptyApplication } from '../../components/forms/application-values.ts'
import { emptyPerson } from '../../components/forms/person-values.ts'
import type { ShownJob } from '../../utils/messaging/job-question.ts'

/** The form, filled in with a job: who posted it is on no other footing than anybody else, so their part stays open. */
export function jobValues({ company, title, link, hiring }: ShownJob, today: string): ApplicationValues {
  const people = hiring.flatMap(({ name, handle }) =>
    name === undefined
      ? []
      : [
          {
            ...emptyPerson,
            name,
            role: 'other' as const,
            profiles:
              handle === undefined ? '' : `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`,
          },
        ],
  )
  return {
    ...emptyApplication(today, emptyPerson),
    company,
    role: title,
    link,
    people: people.length > 0 ? people : [emptyPerson],
  }
}
