import { isElement } from '../is-element.ts'
import { type Candidate, type Candidates, find, fits } from '../selectors.ts'
import { isShown } from '../visibility.ts'
import { compose } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { fromOtherExtension } from './other-extensions.ts'

/**
 * What leads to composes, as one question. Only for what is around an element or in a small part of the page: through a
 * whole page the browser looks for several at once more slowly than for one after the other.
 */
const leads = compose.root.map(({ selector }) => selector).join()
/** A lead that is the compose itself. */
const wholes: Candidates = compose.root.slice(0, 2)

/**
 * All composes under (or around) `scope`, docked, inline, full screen or in a window of their own. One
 * counts only when it has a body; Gmail adds that later, so look again when something is added.
 */
export function findComposes(scope: ParentNode): Element[] {
  if (isElement(scope)) {
    const around = composeAround(scope)
    if (around !== null) return [around]
    if (scope.querySelector(leads) === null) return []
  }
  for (const candidate of compose.root) {
    const roots = rootsBy(scope, candidate)
    if (roots.length > 0) return roots
  }
  return []
}

/** The compose that a node belongs to, or null. */
export function composeOf(node: Node | null): Element | null {
  const element = node === null || isElement(node) ? node : node.parentElement
  if (element === null) return null
  return (
    composeAround(element) ??
    ledFromInside(element.ownerDocument).find((root) => root.contains(element)) ??
    null
  )
}

/** The composes that reach further than what leads to them; where that is the compose itself, it is around all that is in it. */
function ledFromInside(document: Document): Element[] {
  for (const candidate of compose.root) {
    const roots = rootsBy(document, candidate)
    if (roots.length > 0) return wholes.includes(candidate) ? [] : roots
  }
  return []
}

function rootsBy(scope: ParentNode, { selector }: Candidate): Element[] {
  const found = new Set<Element>()
  for (const anchor of scope.querySelectorAll(selector)) {
    const root = isOwn(anchor) ? rootAt(anchor) : null
    if (root !== null) found.add(root)
  }
  return [...found]
}

function composeAround(node: Element): Element | null {
  if (node.closest(leads) === null) return null
  for (const { selector } of compose.root) {
    let anchor = node.closest(selector)
    // Outermost wins: a pasted text may hold something that looks like a compose inside the real one.
    for (let outer = anchor; outer !== null; outer = outer.parentElement?.closest(selector) ?? null) {
      anchor = outer
    }
    const root = anchor !== null && isOwn(anchor) ? rootAt(anchor) : null
    if (root !== null) return root
  }
  return null
}

/**
 * The compose that the keyboard writes in. Where nothing has the focus (Firefox loses it at times) it
 * is the only one shown.
 */
export function composeOfFocus(document: Document): Element | null {
  const focused = document.activeElement
  if (focused !== null && focused !== document.body && focused !== document.documentElement) {
    return composeOf(focused)
  }
  const shown = findComposes(document).filter((root) => {
    const body = bodyElement(root)
    return body !== null && isShown(body)
  })
  return shown.length === 1 ? (shown[0] ?? null) : null
}

/** Where the text is written. */
export function bodyElement(root: Element): Element | null {
  return find(root, compose.body, isOwn)
}

/** Whether the root still is a compose: Gmail leaves an emptied shell of a closed full-screen one. */
export function isOpen(root: Element): boolean {
  return root.isConnected && bodyElement(root) !== null
}

/** Send, as it is now. Never kept: Gmail builds the toolbar anew when it likes. */
export function sendElement(root: Element): Element | null {
  return find(root, compose.send, isGmailsButton)
}

/** Send & archive, which only answers have. Where nothing else tells, it is the other button with Send's keys. */
export function sendAndArchiveElement(root: Element): Element | null {
  const send = sendElement(root)
  const isOther = (button: Element) => isGmailsButton(button) && button !== send
  const keys = keysOf(send)
  return (
    find(root, compose.sendAndArchive, isOther) ??
    find(root, compose.plainButton, (button) => keys !== '' && isOther(button) && keysOf(button) === keys)
  )
}

/** The arrow beside Send, which opens the menu with the schedule item. */
export function moreSendElement(root: Element): Element | null {
  return find(root, compose.moreSend, isGmailsButton)
}

/** The menu item that opens the schedule dialog. Gmail may draw the arrow's menu outside all composes. */
export function scheduleElement(root: Element): Element | null {
  const inside = scheduleInside(root)
  if (inside !== null || moreSendElement(root) === null) return inside
  const composes = findComposes(root.ownerDocument)
  const isOutside = (item: Element) => isOwn(item) && !composes.some((one) => one.contains(item))
  return find(root.ownerDocument, compose.schedule, isOutside)
}

/**
 * The compose whose menu is open outside of it, by its arrow; the only one where no arrow says so, and null
 * where there are several.
 */
export function composeOfOpenMenu(document: Document): Element | null {
  const composes = findComposes(document)
  const opened = composes.filter((root) => moreSendElement(root)?.getAttribute('aria-expanded') === 'true')
  const [one, ...others] = opened.length > 0 ? opened : composes
  return one === undefined || others.length > 0 ? null : one
}

/** Discard draft. */
export function discardElement(root: Element): Element | null {
  return find(root, compose.discard, isGmailsButton)
}

function isGmailsButton(button: Element): boolean {
  return isOwn(button) && !fromOtherExtension(button)
}

// The root holds body, toolbar and the schedule menu. An anchor deeper in the tree leads up to it.
function rootAt(anchor: Element): Element | null {
  if (fits(anchor, wholes)) return bodyElement(anchor) === null ? null : anchor
  let root: Element | null = anchor
  while (root !== null && (bodyElement(root) === null || sendElement(root) === null))
    root = root.parentElement
  if (root === null || bodiesIn(root) !== 1) return null
  for (let wider: Element | null = root; wider !== null; wider = wider.parentElement) {
    if (fits(wider, compose.edge) || bodiesIn(wider) !== 1) break
    if (scheduleInside(wider) !== null) return wider
  }
  return root
}

function scheduleInside(root: Element): Element | null {
  return find(root, compose.schedule, isOwn)
}

/** The keys that a button's tooltip names behind its words, `(Ctrl-Enter)`; empty where it names none. */
function keysOf(button: Element | null): string {
  const tip = button?.getAttribute('data-tooltip') ?? button?.getAttribute('aria-label') ?? ''
  return /[(（].*[)）]/.exec(tip)?.[0] ?? ''
}

function bodiesIn(scope: Element): number {
  const body = bodyElement(scope)
  return body === null ? 0 : [...scope.querySelectorAll('[g_editable=true]')].filter(isOwn).length || 1
}
