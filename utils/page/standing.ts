import { createContext } from 'preact'
import { isInTransition, popoversInShadow, whatStandsAbove } from './top-layer.ts'

/**
 * Whether a button of ours stands for the user's eyes where it stands: uncovered, unveiled, at its place for a moment. A
 * page can't reach into our root, but it can lay something over it that lets presses through, fade what is around it,
 * move what it stands beside, and take it out (docs/security.md).
 */
export interface Standing {
  /** When not, what is ours comes to the front, so that an honest press counts the next time. */
  isSure(button: Element): boolean
}

/** Where nobody watches, as on our own pages, everything stands. */
export const StandingContext = createContext<Standing>({ isSure: () => true })

const lookEvery = 250
/** How long a button must have been at its place. */
const steadyFor = 300
/** CSS pixels that something may move in that time, as a note does when its compose grows by a line. */
const mayMove = 40
const smallestHeight = 10
const leastOpacity = 0.7

interface Look {
  at: number
  x: number
  y: number
}

/**
 * Watches the surfaces in a root for as long as something is shown, until `signal` aborts. `below` is forgotten by what comes
 * forward again (`panel-place.ts`).
 */
export function watchStanding(
  root: ShadowRoot,
  below: Set<EventTarget | null>,
  signal: AbortSignal,
): Standing {
  const { ownerDocument: document, host } = root
  const window = document.defaultView
  const looks = new WeakMap<Element, readonly Look[]>()
  const unseen = new WeakSet<Element>()
  const seeing = window === null ? null : watchCover(window, unseen)
  let front = 0

  function look(): void {
    if (!host.isConnected) comeToFront()
    for (const button of root.querySelectorAll('button')) {
      seeing?.observe(button)
      looks.set(button, [...(looks.get(button) ?? []).slice(-3), lookAt(button)])
    }
  }

  function comeToFront(): void {
    const top = document.documentElement
    if (top.lastElementChild !== host) top.append(host)
    for (const dialog of root.querySelectorAll('dialog')) {
      for (const each of popoversInShadow(document)) each.hidePopover()
      allIsBelow()
      dialog.close()
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
    }
    front = performance.now()
  }

  function allIsBelow(): void {
    for (const each of whatStandsAbove(document)) below.add(each)
    if (below.size > 0) moves.observe(document, { childList: true, subtree: true })
  }

  // Moved into a shadow root and back it may have come forward unheard.
  const moves = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes])
    for (const each of below)
      if (each instanceof Node && added.some((node) => node.contains(each))) below.delete(each)
  })

  function isSure(button: Element): boolean {
    const canTell = seeing !== null && !touchesOurOwn(button, root)
    const isCovered = canTell ? unseen.has(button) : isCoveredByElse(button, host, below)
    if (isCovered && !isUnderFilter(button)) {
      comeToFront()
      return false
    }
    return (
      performance.now() - front > steadyFor && isSteady(looks.get(button) ?? [], button) && isPlain(button)
    )
  }

  // Our own dialog opens, in front of whatever is there.
  root.addEventListener('beforetoggle', allIsBelow, { capture: true, signal })
  const timer = setInterval(look, lookEvery)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    seeing?.disconnect()
    moves.disconnect()
    below.clear()
  })
  look()
  return { isSure }
}

function lookAt(button: Element): Look {
  const { x, y } = button.getBoundingClientRect()
  return { at: performance.now(), x, y }
}

function isSteady(looks: readonly Look[], button: Element): boolean {
  const now = lookAt(button)
  const lately = looks.filter(({ at }) => now.at - at < steadyFor + lookEvery)
  return lately.every(({ x, y }) => Math.hypot(x - now.x, y - now.y) <= mayMove)
}

/** Chromium tells of what nobody can see, whatever lies over it and however; other browsers don't. */
function watchCover(
  window: Window & typeof globalThis,
  unseen: WeakSet<Element>,
): IntersectionObserver | null {
  if (!('isVisible' in (window.IntersectionObserverEntry?.prototype ?? {}))) return null
  const options = { threshold: [0, 1], delay: 100, trackVisibility: true }
  return new window.IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (Reflect.get(entry, 'isVisible') === false) unseen.add(entry.target)
      else unseen.delete(entry.target)
    }
  }, options)
}

/**
 * Whether something else of ours reaches into the button's box, as a neighbour's wide border does: Chromium then says that
 * nobody sees the button, and can't be asked.
 */
function touchesOurOwn(button: Element, root: ShadowRoot): boolean {
  const own = button.getBoundingClientRect()
  return [...root.querySelectorAll('*')].some((each) => {
    if (each.contains(button) || button.contains(each)) return false
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return left < own.right && right > own.left && top < own.bottom && bottom > own.top
  })
}

/**
 * Whether something may lie over a button, for all that can be asked. In front of our dialog stands whatever came into the
 * top layer after it, as large as it likes to be drawn; over a card what is there or after us, and over its middle.
 */
function isCoveredByElse(button: Element, host: Element, below: ReadonlySet<EventTarget | null>): boolean {
  const document = host.ownerDocument
  if (isInTransition(document)) return true
  const above = whatStandsAbove(document)
  if (button.closest('dialog') !== null)
    return above.some((each) => !below.has(each)) || popoversInShadow(document).length > 0
  for (let next = host.nextElementSibling; next !== null; next = next.nextElementSibling) above.push(next)
  const { x, y, width, height } = button.getBoundingClientRect()
  const [middle, centre] = [x + width / 2, y + height / 2]
  return above.some((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return each !== host && left <= middle && middle <= right && top <= centre && centre <= bottom
  })
}

/** Of what is under a filter of the page's, as some make the dark with, Chromium says that nobody sees it. */
function isUnderFilter(button: Element): boolean {
  const { filter } = getComputedStyle(button.ownerDocument.documentElement)
  return button.closest('dialog') === null && filter !== 'none' && filter !== ''
}

/** Nothing that the page does to its root veils it. What stands in the top layer is out of the root's reach. */
function isPlain(button: Element): boolean {
  if (button.closest('dialog') !== null) return true
  if (button.getBoundingClientRect().height < smallestHeight) return false
  const { opacity, filter, clipPath, maskImage } = getComputedStyle(button.ownerDocument.documentElement)
  const amounts = [...filter.matchAll(/(?:opacity|brightness|contrast)\(([\d.]+)(%?)\)/g)]
  const isFaint = amounts.some(([, amount = '1', unit]) => Number(amount) / (unit === '%' ? 100 : 1) < 0.5)
  return (
    Number(opacity || 1) >= leastOpacity &&
    !isFaint &&
    !/blur|url/.test(filter) &&
    isNone(clipPath) &&
    isNone(maskImage)
  )
}

function isNone(value: string | undefined): boolean {
  return value === undefined || value === '' || value === 'none'
}
