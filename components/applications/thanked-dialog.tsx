import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import { SelectField, TextField } from '../forms/field.tsx'
import { PlainForm } from '../forms/plain-form.tsx'
import { SubmitOrCancel } from '../forms/submit-or-cancel.tsx'
import type { Thanked } from '../forms/thanked-whom.ts'
import type { PersonCard } from './card.ts'

/** The choice that stands for somebody who isn't known yet. */
const somebodyElse = ''

/**
 * Asks whom they thanked where nobody of the interview is known: a thank-you to nobody would settle nothing. Esc closes
 * it and nothing is written.
 */
export function ThankedDialog({
  people,
  onThanked,
  onClose,
}: {
  people: readonly PersonCard[]
  onThanked: (thanked: Thanked) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [contact, setContact] = useState(somebodyElse)
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="moves"
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Esc closes the question and not the popup behind it.
        event.preventDefault()
        event.stopPropagation()
        dialog.current?.close()
      }}
    >
      <h2 id={title}>{say('thankedWhomTitle')}</h2>
      <PlainForm
        onSubmit={() => {
          if (contact === somebodyElse && name.trim() === '') {
            setMissing(true)
            return
          }
          dialog.current?.close()
          onThanked(contact === somebodyElse ? { name: name.trim().slice(0, 300) } : { contact })
        }}
      >
        {people.length > 0 && (
          <SelectField
            label={say('fieldToWhom')}
            name="contact"
            value={contact}
            choices={[
              { value: somebodyElse, label: say('thankedSomebodyElse') },
              ...people.map((person) => ({ value: person.contact, label: plainName(person.name) })),
            ]}
            onValue={setContact}
          />
        )}
        {contact === somebodyElse && (
          <TextField
            label={say('fieldName')}
            name="name"
            hint={say('thankedWhomHint')}
            value={name}
            error={isMissing && name.trim() === '' ? 'errorPersonName' : undefined}
            onValue={setName}
          />
        )}
        <SubmitOrCancel onCancel={() => dialog.current?.close()} />
      </PlainForm>
    </dialog>
  )
}
