import { useId } from 'preact/hooks'
import { say } from '../../utils/platform/words.ts'

export interface Addressee {
  name: string
  email: string
}

/** For whom of several a thank-you is written: each gets their own. */
export function AddresseeField({
  addressees,
  chosen,
  onChosen,
}: {
  addressees: readonly Addressee[]
  /** The address of one of them. */
  chosen: string
  onChosen: (email: string) => void
}) {
  const id = useId()
  return (
    <div class="wording">
      <label for={id}>
        <span>{say('draftFor')}</span>
        <select id={id} value={chosen} onChange={(event) => onChosen(event.currentTarget.value)}>
          {addressees.map(({ name, email }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
