import { bodyElement } from '../../sites/gmail/compose.ts'
import { compose, notOwnText } from '../../sites/gmail/compose-selectors.ts'
import { isOwn } from '../../sites/gmail/foreign.ts'
import { readCompose, readDraftId } from '../../sites/gmail/read-compose.ts'
import { type Candidates, find, fits } from '../../sites/selectors.ts'
import { wait } from '../wait.ts'

/** `unsaved`: it stands in the text, and Gmail shows no sign of having kept it yet. */
export type Inserted = 'saved' | 'unsaved' | 'failed'

export interface DraftToInsert {
  subject: string
  /** Plain text, paragraphs parted by an empty line. */
  text: string
}

/** The form's own copy of the text, written by Gmail when it saves. */
const savedText: Candidates = [
  { selector: 'input[name=body]', seen: '2020-10', because: 'hidden mirror, as of the last save' },
]

const savedWithin = 3_000
const lookEvery = 200

/**
 * Puts a draft into a compose the way typing would, so that Gmail notices and saves it: at the start of an
 * empty text, else where the user's caret is, and never over anything. One undo takes it back. The
 * markup is lines and nothing else: whatever stands in the body is sent.
 */
export async function insertDraft(root: Element, draft: DraftToInsert, window: Window): Promise<Inserted> {
  const body = bodyElement(root)
  if (!(body instanceof HTMLElement)) return 'failed'
  const hadText = readCompose(root).text !== ''
  const savedBefore = savedCopy(root)
  body.focus({ preventScroll: true })
  placeCaret(body, hadText)
  if (!putIn(body, root, draft.text)) return 'failed'
  fillSubject(root, draft.subject)
  await wait(window, 0)
  nudge(body)
  return (await isSaved(root, savedBefore, window)) ? 'saved' : 'unsaved'
}

function placeCaret(body: HTMLElement, hadText: boolean): void {
  const { ownerDocument: document } = body
  const selection = document.getSelection()
  if (selection === null) return
  const at = selection.focusNode
  const inBody = at !== null && body.contains(at) && !(at instanceof Element && fits(at, notOwnText))
  if (hadText && inBody) {
    // Beside a selection, not over it.
    selection.collapseToEnd()
    return
  }
  const range = document.createRange()
  const tail = hadText ? find(body, notOwnText) : null
  if (tail !== null) range.setStartBefore(tail)
  else if (hadText) {
    range.selectNodeContents(body)
    range.collapse(false)
  } else {
    const first = body.firstElementChild
    const line = first !== null && first.localName === 'div' && !fits(first, notOwnText) ? first : body
    range.setStart(line, 0)
  }
  range.collapse(true)
  selection.removeAllRanges()
  selection.addRange(range)
}

function putIn(body: HTMLElement, root: Element, text: string): boolean {
  const { ownerDocument: document } = body
  const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const stands = () => readCompose(root).text.includes(firstLine.trim())
  // The one call that makes a single undo step and a trusted input event in every browser.
  if (document.execCommand('insertHTML', false, markupOf(text)) && stands()) return true
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined
  if (range === undefined || stands()) return stands()
  range.insertNode(linesOf(text, document))
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  return stands()
}

/** Lines as Gmail itself writes them: a `div` each, an empty one with a `br`. Every sign of markup is escaped. */
export function markupOf(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '<div><br></div>' : `<div>${escaped(line)}</div>`))
    .join('')
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function linesOf(text: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const line of text.split('\n')) {
    const element = document.createElement('div')
    element.append(line.trim() === '' ? document.createElement('br') : line)
    fragment.append(element)
  }
  return fragment
}

/** Only where the user can see it and has written nothing. */
function fillSubject(root: Element, subject: string): void {
  const [visible] = compose.subject
  const field = visible === undefined ? null : find(root, [visible], isOwn)
  if (!(field instanceof HTMLInputElement) || field.value.trim() !== '' || subject === '') return
  if (field.offsetWidth === 0) return
  field.value = subject
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}

/** A key that types nothing, as others do it since 2015: Gmail's editor then looks at its text and saves. */
function nudge(body: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    body.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, keyCode: 190, which: 190 }))
  }
}

async function isSaved(root: Element, before: string | null, window: Window): Promise<boolean> {
  const hadId = readDraftId(root) !== null
  for (let waited = 0; waited < savedWithin; waited += lookEvery) {
    await wait(window, lookEvery)
    if (!hadId && readDraftId(root) !== null) return true
    const copy = savedCopy(root)
    if (copy !== null && copy !== before) return true
    // Without the form's copy there is nothing to compare; a draft with an id is saved by Gmail as ever.
    if (copy === null && hadId) return true
  }
  return false
}

function savedCopy(root: Element): string | null {
  const copy = find(root, savedText, isOwn)
  return copy !== null && 'value' in copy && typeof copy.value === 'string' ? copy.value : null
}
