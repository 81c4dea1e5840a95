import type { Choice } from '../../components/forms/field.tsx'
import type { ApplicationId } from '../../utils/etiquette/events.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { plainName } from '../../utils/platform/names.ts'
import { language, say } from '../../utils/platform/words.ts'

/** Every other application by its name, those at the same company first. */
export function otherApplications(
  applications: readonly ReadApplication[],
  application: ApplicationId,
): readonly Choice<ApplicationId>[] {
  const names = new Intl.Collator(language(), { sensitivity: 'base' })
  const companyOf = (read: ReadApplication | undefined) =>
    plainName(read?.situation.application.company ?? '')
  const own = companyOf(applications.find(({ window }) => window.application === application))
  const isSame = (read: ReadApplication) => (names.compare(companyOf(read), own) === 0 ? 0 : 1)
  return applications
    .filter(({ window }) => window.application !== application)
    .toSorted((one, other) => isSame(one) - isSame(other) || names.compare(companyOf(one), companyOf(other)))
    .map((read) => {
      const { role } = read.situation.application
      const company = companyOf(read)
      return {
        value: read.window.application,
        label: role === undefined ? company : say('companyRole', company, plainName(role)),
      }
    })
}
