import type { CivilDate } from '../../utils/etiquette/events.ts'
import { say } from '../../utils/platform/words.ts'
import { TextField } from '../forms/field.tsx'
import type { FieldErrors } from '../forms/field-values.ts'
import { CheckedEditor } from '../timeline/application/checked-editor.tsx'

/** "It was posted": on which day, and, where nobody of the interview is known, to whom. */
export function PostedForm({
  posted,
  today,
  saving,
  onPosted,
  onSave,
  onCancel,
}: {
  posted: { on: CivilDate; name: string | null }
  today: CivilDate
  saving: boolean
  onPosted: (posted: { on: CivilDate; name: string | null }) => void
  onSave: () => void
  onCancel: () => void
}) {
  const problems: FieldErrors = {
    ...(posted.on === '' ? { on: 'errorDate' as const } : {}),
    ...(posted.on > today ? { on: 'errorDateFuture' as const } : {}),
    ...(posted.name?.trim() === '' ? { name: 'errorPersonName' as const } : {}),
  }
  return (
    <CheckedEditor
      label={say('letterPosted')}
      problems={problems}
      saving={saving}
      onSave={onSave}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <TextField
            label={say('letterPostedOn')}
            name="on"
            type="date"
            max={today}
            value={posted.on}
            error={errors.on}
            onValue={(on) => onPosted({ ...posted, on })}
          />
          {posted.name !== null && (
            <TextField
              label={say('fieldToWhom')}
              name="name"
              hint={say('thankedWhomHint')}
              value={posted.name}
              error={errors.name}
              onValue={(name) => onPosted({ ...posted, name })}
            />
          )}
        </>
      )}
    </CheckedEditor>
  )
}
