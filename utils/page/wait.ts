/** Lets so many milliseconds pass. The null stands for the answer that has not come by then. */
export function wait(window: Window, milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds, null)
  })
}
