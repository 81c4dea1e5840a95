import { readLabel } from './text.ts'

const address = /[^\s<>()[\]\\,;:"“”„]+@[^\s<>()[\]\\,;:"“”„]*[^\s<>()[\]\\,;:"“”„.]/g

/** The addresses in a text, in order. A domain still being typed counts: `anna@exam`. */
export function addressesIn(text: string): string[] {
  return readLabel(text).match(address) ?? []
}

/**
 * What somebody typed into a recipient field, cut into single recipients: addresses where there are
 * any (`"Anna Rec, HR" <anna@a.example>` is one), else the words as they stand (a name, a group).
 */
export function recipientsIn(typed: string): string[] {
  const found: string[] = []
  for (const piece of splitRecipients(readLabel(typed))) {
    const angled = /<([^<>]*)>/.exec(piece)?.[1]
    const addresses = addressesIn(angled ?? piece)
    if (addresses.length > 0) found.push(...addresses)
    else if (piece !== '') found.push(piece)
  }
  return [...new Set(found)]
}

function splitRecipients(typed: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  for (const character of typed) {
    if (character === '"') quoted = !quoted
    if (!quoted && /[,;，；、،؛]/.test(character)) {
      pieces.push(piece.trim())
      piece = ''
    } else piece += character
  }
  pieces.push(piece.trim())
  return pieces
}
