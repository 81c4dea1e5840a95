import { textOf } from '../reading/text.ts'

/**
 * How many notes the invitation dialog says are left this month; null where it doesn't. `3 personalized invitations
 * remaining`: the only small number in a sentence of the dialog, in any language.
 */
export function notesLeftIn(dialog: Element): number | null {
  for (const element of dialog.querySelectorAll('p, span, div')) {
    if (element.firstElementChild !== null) continue
    const words = textOf(element)
    const number = /(?:^|[^\p{L}\p{N}/])(\d{1,2})(?![\p{N}/])/u.exec(words)?.[1]
    if (number !== undefined && words.length > 12) return Number(number)
  }
  return null
}
