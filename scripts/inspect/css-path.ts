/** A CSS path that fits exactly this element; ` >>> ` steps into a shadow root. */
export function cssPath(element: Element): string {
  const steps: string[] = []
  let current: Element | null = element
  while (current !== null) {
    steps.unshift(step(current))
    current = current.parentElement
  }
  const path = steps.join(' > ')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? `${cssPath(root.host)} >>> ${path}` : path
}

function step(element: Element): string {
  const name = CSS.escape(element.localName)
  const siblings = [...(element.parentElement ?? element.getRootNode()).childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === element.localName,
  )
  return siblings.length < 2 ? name : `${name}:nth-of-type(${siblings.indexOf(element) + 1})`
}
