import { say } from '../../../utils/platform/words.ts'
import { TextArea } from '../../forms/field.tsx'
import { CheckedEditor } from './checked-editor.tsx'

/** What was talked about in one interview; the first line of it feeds the thank-you. */
export function NotesEditor({
  label,
  text,
  saving,
  onText,
  onSave,
}: {
  label: string
  text: string
  saving: boolean
  /** Undefined when it was cancelled. */
  onText: (text: string | undefined) => void
  onSave: () => void
}) {
  return (
    <CheckedEditor
      label={label}
      problems={text.trim() === '' ? { text: 'errorNotes' } : {}}
      saving={saving}
      onSave={onSave}
      onCancel={() => onText(undefined)}
    >
      {(errors) => (
        <TextArea
          label={say('fieldNotes')}
          name="text"
          rows={4}
          hint={say('fieldNotesHint')}
          value={text}
          error={errors.text}
          onValue={onText}
        />
      )}
    </CheckedEditor>
  )
}
