/**
 * Selectors are data: ordered candidates, tried one at a time. Never joined with commas, because
 * `querySelector('a, b')` answers in document order and forgets which of the two is trusted more.
 */
export interface Candidate {
  selector: string
  /** The month it was last known to fit, `2026-07`. */
  seen: string
  because: string
}

export type Candidates = readonly Candidate[]

export interface Hit {
  element: Element
  candidate: Candidate
}

type Accept = (element: Element) => boolean

const anything: Accept = () => true

/** The first element that any candidate finds and `accept` agrees to, with the candidate that found it. */
export function first(root: ParentNode, candidates: Candidates, accept: Accept = anything): Hit | null {
  for (const candidate of candidates) {
    for (const element of root.querySelectorAll(candidate.selector)) {
      if (accept(element)) return { element, candidate }
    }
  }
  return null
}

/** As `first`, without saying which candidate it was. */
export function find(root: ParentNode, candidates: Candidates, accept: Accept = anything): Element | null {
  return first(root, candidates, accept)?.element ?? null
}

/** All accepted elements of the first candidate that finds any. */
export function findAll(root: ParentNode, candidates: Candidates, accept: Accept = anything): Element[] {
  for (const candidate of candidates) {
    const found = [...root.querySelectorAll(candidate.selector)].filter(accept)
    if (found.length > 0) return found
  }
  return []
}

/** Whether some candidate fits the element itself. */
export function fits(element: Element, candidates: Candidates): boolean {
  return candidates.some((candidate) => element.matches(candidate.selector))
}

/** The nearest ancestor (or the element itself) of the first candidate that has one. */
export function enclosing(element: Element, candidates: Candidates): Element | null {
  for (const candidate of candidates) {
    const found = element.closest(candidate.selector)
    if (found !== null) return found
  }
  return null
}
