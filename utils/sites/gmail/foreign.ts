import { foreignMarkup } from './thread-selectors.ts'

/** Which of them is around it doesn't matter here, so all are one question. */
const foreign = foreignMarkup.map(({ selector }) => selector).join()

/**
 * Whether an element is the page's own: not inside text that somebody wrote, a mail or a compose. Senders
 * can imitate every class and attribute of Gmail there, so no part of the page is ever looked for inside.
 */
export function isOwn(element: Element): boolean {
  return element.parentElement === null || element.parentElement.closest(foreign) === null
}
