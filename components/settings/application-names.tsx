import { plainName } from '../../utils/platform/names.ts'
import { sayCount } from '../../utils/platform/words.ts'
import type { NamedApplication } from '../../utils/timeline/read-backup.ts'

/** What would come in, by name: one by one up to so many, and of more only the number. */
export function ApplicationNames({
  applications,
  most,
}: {
  applications: readonly NamedApplication[]
  most: number
}) {
  const more = applications.length - most
  return (
    <ul class="names">
      {applications.slice(0, most).map(({ application, company, role }) => (
        <li key={application}>
          <b dir="auto">{plainName(company)}</b>
          {role !== undefined && (
            <span class="soft" dir="auto">
              {' '}
              {plainName(role)}
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li class="soft">{sayCount('restoreMoreApplications', more)}</li>}
    </ul>
  )
}
