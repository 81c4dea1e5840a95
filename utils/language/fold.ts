/** Writing that means the same gets the same form: lower case, accents off, ß as ss, curly quotes straight. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'")
}
