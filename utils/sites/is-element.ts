/** Whether it is an element, of whatever document or frame. */
export function isElement(target: object): target is Element {
  return 'nodeType' in target && target.nodeType === 1
}
