/**
 * A value that is worked out when it is first asked for, and once: the background starts at every click that wakes it
 * up, and most starts never read a mail. Only for what is always the same.
 */
export function whenFirstAsked<Value extends object>(work: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= work()
    return value
  }
}
