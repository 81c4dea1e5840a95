/**
 * Whether an element is shown, as far as styles say. Asks for style, never for layout, and so costs
 * nothing in an event handler; an element scrolled out of view counts as shown.
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
}
