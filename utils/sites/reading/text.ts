/** Marks that steer the direction of writing or join glyphs; sites put them around names. */
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu

/** Text as a person reads it: NFKC, without invisible marks, every run of white space one space. */
export function cleanText(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim()
}

/** A label ready to be compared as a whole: cleaned, in one case, without a closing ellipsis. */
export function foldLabel(text: string | null | undefined): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/\s*(\.{3}|…)$/u, '')
}

/** The words an element is called by: its aria-label, else its text, else the label or title of its icon. */
export function labelOf(element: Element): string {
  const spoken = cleanText(element.getAttribute('aria-label'))
  if (spoken !== '') return spoken
  const text = textOf(element)
  if (text !== '') return text
  const icon = element.querySelector('[aria-label], title, img[alt]')
  return cleanText(icon?.getAttribute('aria-label') ?? icon?.getAttribute('alt') ?? icon?.textContent)
}

/** The text inside an element; the titles of its icons are no text. */
export function textOf(element: Element): string {
  const parts: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    else if (node.nodeType === 1 && !/^(svg|style|script)$/i.test((node as Element).localName)) {
      for (const child of node.childNodes) walk(child)
    }
  }
  walk(element)
  return cleanText(parts.join(''))
}

/** What is written in a field, as a person reads it. */
export function writtenIn(field: Element): string {
  return cleanText('value' in field && typeof field.value === 'string' ? field.value : field.textContent)
}

/**
 * A name as it is to be shown: without unread counters, pictures and the slogans after them, pronouns, degrees after a
 * comma, badges and degrees of acquaintance. Words are never changed; `person-name.ts` compares.
 */
export function shownName(text: string | null | undefined): string {
  const whole = cleanText(text).replace(/^\(\d+\+?\)\s*/u, '')
  const start = Math.max(whole.search(/\p{L}/u), 0)
  const plain = whole
    .slice(start)
    .replace(/\s*\p{Extended_Pictographic}.*$/u, '')
    .replace(/\s*\((?:\p{L}+\s*\/\s*)+\p{L}+\)/gu, '')
    .replace(/\s*[·•|].*$/u, '')
    .replace(/\s+(?:verified\b.*|#\p{L}.*)$/iu, '')
    .replace(/^(\S+\s[^,]*?),\s.*$/u, '$1')
    .trim()
  return plain === '' ? whole : plain
}
