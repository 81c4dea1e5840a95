/** An element and everything around it, out through shadow roots: what `event.composedPath()` gives. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = []
  let at: Element | null = element
  while (at !== null) {
    path.push(at)
    at = outerElement(at)
  }
  return path
}

/** The element around this one; around a shadow root that is its host. */
export function outerElement(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return isShadowRoot(root) ? root.host : null
}

/** The elements among an event's path, innermost first. */
export function elementsIn(path: readonly EventTarget[]): Element[] {
  return path.filter((target): target is Element => 'nodeType' in target && target.nodeType === 1)
}

/** The innermost element of a path that matches. */
export function closestIn(path: readonly Element[], selector: string): Element | null {
  return path.find((element) => element.matches(selector)) ?? null
}

/** The document and every open shadow root in it: queries don't cross them by themselves. */
export function openRoots(root: Document | ShadowRoot | Element): (Document | ShadowRoot | Element)[] {
  const roots: (Document | ShadowRoot | Element)[] = [root]
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null) roots.push(...openRoots(element.shadowRoot))
  }
  return roots
}

/** Everything that matches, through open shadow roots, in the order of the document and then of the roots. */
export function deepAll(root: Document | ShadowRoot | Element, selector: string): Element[] {
  return openRoots(root).flatMap((each) => [...each.querySelectorAll(selector)])
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node
}
