type Promised<Sender> = (message: unknown, sender: Sender) => Promise<unknown>
type Native<Sender> = (message: unknown, sender: Sender, answer: (value: unknown) => void) => true

/** `runtime.onMessage` as both browsers have it. */
interface NativeEvent<Sender> {
  addListener(listener: Native<Sender>): void
  removeListener(listener: Native<Sender>): void
}

/**
 * The event of messages for listeners that answer with a promise. Chromium hears of an answer that comes later only by
 * `true` and a call, which Firefox takes as well. A promise that is rejected is no answer, as if nobody had listened.
 */
export function withPromisedAnswers<Sender>(event: NativeEvent<Sender>) {
  const natives = new Map<Promised<Sender>, Native<Sender>>()
  return {
    addListener(listener: Promised<Sender>): void {
      const native: Native<Sender> = (message, sender, answer) => {
        listener(message, sender).then(answer, () => answer(undefined))
        return true
      }
      natives.set(listener, native)
      event.addListener(native)
    },
    removeListener(listener: Promised<Sender>): void {
      const native = natives.get(listener)
      if (native !== undefined) event.removeListener(native)
      natives.delete(listener)
    },
  }
}
