/** The part of a window that tells when the page has nothing to do. */
type Idle = Pick<Window, 'requestIdleCallback'>

/** Goes through the steps one at a time, each when the page has nothing else to do. */
export function prepareWhenIdle(window: Idle, [first, ...others]: readonly (() => unknown)[]): void {
  if (first === undefined) return
  window.requestIdleCallback(() => {
    first()
    prepareWhenIdle(window, others)
  })
}
