import { useId } from 'preact/hooks'

/** Chooses a file, with what to know before one does. */
export function FileField({
  label,
  hint,
  accept,
  disabled = false,
  onFile,
}: {
  label: string
  hint: string
  /** The endings and types that the browser offers first. */
  accept: string
  disabled?: boolean
  onFile: (file: File) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file can be chosen again after it was put right.
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}
