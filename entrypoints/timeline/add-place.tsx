import { ApplicationForm } from '../../components/forms/application-form.tsx'
import { applicationEvents, emptyApplication } from '../../components/forms/application-values.ts'
import { emptyPerson } from '../../components/forms/person-values.ts'
import { clock } from '../../utils/platform/clock.ts'
import { today } from '../../utils/platform/dates-in-words.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import { newId } from '../../utils/platform/ids.ts'
import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import { isTouched, readApplicationValues } from '../popup/kept-values.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'
import { goTo } from './use-place.ts'

/** The form that adds an application; what was begun in the popup goes on here, and the other way round. */
export function AddPlace({ inHand }: { inHand: TimelineInHand }) {
  const { moment, append, saving, setNotice } = inHand
  const [kept, keep] = useKept('popup:add', readApplicationValues)
  return (
    <section class="add" aria-labelledby="add">
      <h2 id="add">{say('addApplicationTitle')}</h2>
      <ApplicationForm
        values={kept ?? emptyApplication(today(moment), emptyPerson)}
        moment={moment}
        saving={saving}
        onValues={(values) => keep(isTouched(values) ? values : undefined)}
        onSave={(values) => {
          const added = applicationEvents(values, { now: clock.now(), zone: moment.zone, newId })
          void append(added, say('noticeAdded', plainName(values.company))).then((written) => {
            if (!written) return
            keep(undefined)
            const application = added[0]?.application
            goTo(application === undefined ? { at: 'calendar' } : { at: 'application', application })
          })
        }}
        onCancel={() => {
          keep(undefined)
          setNotice(undefined)
          goTo({ at: 'calendar' })
        }}
      />
    </section>
  )
}
