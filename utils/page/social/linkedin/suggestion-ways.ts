import { copyText } from './copy-text.ts'
import { fillField, fitNote } from './note-text.ts'
import type { SuggestionView } from './surfaces.ts'

/** A suggested text as far as it fits, and what can be done with it. */
export interface SuggestionWays {
  text: string
  /** Puts it on the clipboard; whether it is there. */
  copy(): Promise<boolean>
  /** Puts it into the site's own field; null where there is no empty one. */
  fill: (() => void) | null
}

/**
 * Null where not even a part of the text fits. It is worked out where the suggestion is drawn, as pages without one need none
 * of it.
 */
export function suggestionWays(
  window: Window,
  { text, limit, field }: Pick<SuggestionView, 'text' | 'limit' | 'field'>,
): SuggestionWays | null {
  const fitting = limit === null ? text : fitNote(text, limit)
  if (fitting === null) return null
  return {
    text: fitting,
    copy: () => copyText(window, fitting),
    fill: field && (() => fillIfEmpty(field(), fitting)),
  }
}

/** What the user has written is theirs: only an empty field is filled in. */
function fillIfEmpty(field: HTMLTextAreaElement | null, text: string): void {
  if (field?.value === '') fillField(field, text)
}
