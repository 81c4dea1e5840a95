/**
 * A note that fits into the site's field: whole sentences are left away from the end until it does. Null where not
 * even the first one fits.
 */
export function fitNote(text: string, limit: number): string | null {
  let note = text.trim()
  while (note.length > limit) {
    const end = note.slice(0, -1).search(/[.!?](?=\s[^.!?]*[.!?]?$)/u)
    if (end < 0) return null
    note = note.slice(0, end + 1)
  }
  return note
}

/**
 * Writes into a field of the page, so that the page takes notice: its own setter, and the event that typing makes.
 * The page's scripts wrap the property of their own world; from here the field's native one is reached.
 */
export function fillField(field: HTMLTextAreaElement, text: string): void {
  field.focus({ preventScroll: true })
  field.value = text
  const view = field.ownerDocument.defaultView
  if (view === null) return
  field.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  )
}
