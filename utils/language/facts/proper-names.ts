/** A run of capitalised words as names of companies and people are written: `Harrow & Pike`, `Cortiça do Alentejo`. */
const word = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’+]*(?:[.-][\\p{L}\\d][\\p{L}\\p{M}\\d'’+]*)*"
const joiner =
  '(?:[^\\S\\n]+(?:\\+|and|und|et|y|e|of|de|del|du|da|do|dos|das|des|der|la|le|les|los|i)[^\\S\\n]+(?:(?:la|le|les|los|der|the)[^\\S\\n]+)?|[^\\S\\n]+|[^\\S\\n]*&[^\\S\\n]*)'

/** To be put into larger patterns; needs the flag `u`. At most seven words, so that it can't run away. */
export const properName = `${word}(?:${joiner}${word}){0,6}`

const legalForms =
  /,?\s+(?:GmbH(?:\s*&\s*Co\.?(?:\s*KG(?:aA)?)?)?|AG|SE|KG|UG|e\.?\s?V\.?|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|Corporation|PLC|plc|LLP|S\.?A\.?S?\.?|S\.?L\.?U?\.?|S\.?A\.? de C\.?V\.?|SARL|Lda\.?|Ltda\.?|B\.?V\.?|N\.?V\.?|Oy|AB|ApS|A\/S|S\.?p\.?A\.?|S\.?r\.?l\.?)\.?$/u

/** The name without its legal form and without what punctuation left at its ends. */
export function bareName(name: string): string {
  const trimmed = name.replace(/^[\s"“”'’(–-]+|[\s"“”'’),.:;!?–|-]+$/gu, '').replace(/\s+/g, ' ')
  return trimmed
    .replace(legalForms, '')
    .replace(/['’]s$/u, '')
    .trim()
}

/** Letters and digits alone, lower case, without accents: what a name and its domain have in common. */
export function squash(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
