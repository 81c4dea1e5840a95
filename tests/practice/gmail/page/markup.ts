type Child = Node | string | null | false

/** Builds an element; `class`, `style` (a list of properties) and attributes by name. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    // A style attribute would break the page's own policy, a style object does not.
    if (name === 'style') element.style.cssText = value
    else element.setAttribute(name, value)
  }
  for (const child of children) if (child !== null && child !== false) element.append(child)
  return element
}

/** Ids like `:4u`: new on every load, used again at will, worth nothing to anybody. */
export function createPageIds(): () => string {
  let next = 200
  return () => `:${(next++).toString(36)}`
}

export const pageId = createPageIds()

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

// The page demands Trusted Types, as Gmail does since 2024; bodies of mails come through this one gate.
const gate = window.trustedTypes?.createPolicy('practice', { createHTML: (html) => html })

/** Puts the HTML of a mail into an element. Only bodies of mails are ever made from strings. */
export function setMailHtml(element: Element, html: string): void {
  element.innerHTML = gate?.createHTML(html) ?? html
}

export function show(element: HTMLElement, shown: boolean): void {
  element.style.display = shown ? '' : 'none'
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
