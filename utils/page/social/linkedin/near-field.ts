/** Whether a path of elements leads through something to write in, or a form around it. */
export function isNearField(path: readonly Element[]): boolean {
  return path.some((element) => element.localName === 'form' || isField(element))
}

export function isField(element: Element): boolean {
  return element.matches('[contenteditable="true"], textarea')
}
