import { useState } from 'preact/hooks'
import { plainName } from '../../utils/platform/names.ts'
import type { Erasable } from '../../utils/platform/timeline/erasable.ts'
import { say } from '../../utils/platform/words.ts'
import { SelectField } from '../forms/field.tsx'
import { EraseDialog } from '../parts/erase-dialog.tsx'

/** Erases one application, chosen by its name, after a question. */
export function EraseApplication({
  applications,
  isShared,
  onErase,
}: {
  applications: readonly Erasable[]
  isShared: boolean
  onErase: (erasable: Erasable) => void
}) {
  const [wanted, setWanted] = useState('')
  const [isAsking, setAsking] = useState(false)
  const chosen = applications.find(({ application }) => application === wanted)
  const first = { value: '', label: say('eraseOneChoose') }
  return (
    <div class="erase-one">
      <h3>{say('eraseOne')}</h3>
      <p class="soft">{say('eraseOneHint')}</p>
      <SelectField
        label={say('eraseOneWhich')}
        name="erase-one"
        value={chosen === undefined ? '' : wanted}
        choices={[
          first,
          ...applications.map((each) => ({ value: each.application, label: choiceWords(each) })),
        ]}
        onValue={setWanted}
      />
      <button type="button" class="secondary" disabled={chosen === undefined} onClick={() => setAsking(true)}>
        {say('eraseOneStart')}
      </button>
      {isAsking && chosen !== undefined && (
        <EraseDialog
          company={chosen.company}
          role={chosen.role}
          isShared={isShared}
          onErase={() => onErase(chosen)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

function choiceWords({ company, role, isTakenBack }: Erasable): string {
  const name =
    role === undefined ? plainName(company) : say('companyRole', plainName(company), plainName(role))
  return isTakenBack ? say('eraseOneTakenBack', name) : name
}
