import { isElement } from './is-element.ts'

/**
 * Reads what markup says, without asking for layout: composes that are minimised measure nothing,
 * and `innerText` would then answer with nothing.
 */

const blocks = new Set(
  'address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const silent = new Set('head link meta noscript script style template textarea title'.split(' '))

// Zero-width space, joiners, word joiner and byte order mark: they hide in names and split words.
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g
// Marks and overrides of writing direction: they make an address look like another one.
const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

const textNode = 3

export interface ReadTextOptions {
  /** Elements that are left out with all they hold. */
  skip?: (element: Element) => boolean
}

/**
 * The text of `root`, one line per block: `div`, `p`, `li`, `tr`… and `br` end a line. Spaces are
 * joined, no-break spaces are spaces, invisible characters are gone. Elements hidden by their own
 * style are left out. Walks without recursion, so depth does no harm.
 */
export function readText(root: Element, { skip = () => false }: ReadTextOptions = {}): string {
  const lines: string[] = []
  let line = ''
  const endLine = () => {
    lines.push(line.trim())
    line = ''
  }
  const endBlock = () => {
    if (line.trim() !== '') endLine()
    else line = ''
  }

  let node: Node | null = root
  while (node !== null) {
    let descend = false
    if (node.nodeType === textNode) {
      line += clean(node.nodeValue ?? '').replace(/\s+/g, ' ')
    } else if (isElement(node)) {
      const name = node.localName
      if (name === 'br') endLine()
      else if (node === root || !(silent.has(name) || isHidden(node) || skip(node))) {
        if (blocks.has(name)) endBlock()
        else if (name === 'td' || name === 'th') line += ' '
        else if (name === 'img') line += emojiOf(node)
        descend = node.firstChild !== null
      }
    }
    if (descend) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && isElement(node) && blocks.has(node.localName)) endBlock()
    }
    if (node === null || node === root) break
    if (isElement(node) && blocks.has(node.localName)) endBlock()
    node = node.nextSibling
  }
  endBlock()
  return tidyLines(lines)
}

/** One line of text as a person would read it: no invisible characters, no line breaks, no doubled spaces. */
export function readLine(value: string | null | undefined): string {
  return clean(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name or an address without marks of writing direction, which could make it look like another. */
export function readLabel(value: string | null | undefined): string {
  return readLine((value ?? '').replace(directional, ''))
}

function clean(value: string): string {
  return value.replace(invisible, '').replaceAll('\u00A0', ' ')
}

function tidyLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/ {2,}/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether the element says of itself that it is hidden: its own `hidden` or `style`, nothing around it. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

// Sites write emoji as pictures whose alternative text is the emoji itself.
function emojiOf(image: Element): string {
  const isEmoji = image.hasAttribute('data-emoji') || image.classList.contains('an1')
  return isEmoji ? (image.getAttribute('alt') ?? '') : ''
}
