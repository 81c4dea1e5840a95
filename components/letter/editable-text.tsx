import { useEffect, useRef } from 'preact/hooks'

/**
 * Text that is written where it will be printed: plain, in as many lines as it takes. The browser keeps the caret, so
 * the page only writes into it what did not come from it.
 */
export function EditableText({
  label,
  name,
  text,
  hint,
  onText,
}: {
  /** What a screen reader calls it. */
  label: string
  /** The class of its place on the page. */
  name: string
  text: string
  /** Shown while it is empty, and never printed. */
  hint?: string
  onText: (text: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const written = useRef<string>(undefined)
  useEffect(() => {
    if (place.current === null || written.current === text) return
    written.current = text
    place.current.textContent = text
  }, [text])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area prints its box and not the text below it.
    <div
      ref={place}
      class={`editable ${name}`}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      {...(hint === undefined ? {} : { 'aria-placeholder': hint, 'data-hint': hint })}
      dir="auto"
      contentEditable="plaintext-only"
      spellcheck
      onInput={(event) => {
        // biome-ignore lint/performance/useDomNodeTextContent: some browsers write a new line as an element.
        const now = event.currentTarget.innerText.replace(/\n$/, '')
        // What is left behind by the last character that was deleted would hide the hint.
        if (now === '') event.currentTarget.replaceChildren()
        written.current = now
        onText(now)
      }}
    />
  )
}
