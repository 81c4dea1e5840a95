import type { Gesture } from './gesture.ts'
import type { Decision, Guard, GuardOptions, Replay } from './guard.ts'
import { wait } from './wait.ts'

/** What decides about presses, once it is there. */
export type Deciding = Pick<GuardOptions, 'decide' | 'held'>

/** A press that may send something, as far as can be told by then, and how it is made again. */
export interface MaySend {
  control: Element
  again: Replay
}

export interface UntilBroughtOptions<Brought extends Deciding> {
  window: Window
  /** Brings it into the page and starts it. */
  bring(): Promise<Brought>
  /** What a gesture might send with; null where it surely sends nothing. */
  sendingAt(gesture: Gesture): MaySend | null
  guard: Pick<Guard, 'replay'>
  failed(error: unknown): void
}

/** What is sent before it is there waits no longer than this for it. */
const patienceMs = 1_000
/** Where it was refused, it isn't asked for at every look. */
const againAfterMs = 2_000

/**
 * Stands in for what decides about presses until it is brought. What is sent even before that is held for as long as it
 * takes, a second at most, and then goes on or is asked about like any other. Where it doesn't come, nothing is held.
 */
export function untilBrought<Brought extends Deciding>(options: UntilBroughtOptions<Brought>) {
  const { window, guard, failed } = options
  /** What was held here: nobody else has decided on it. */
  const own = new WeakMap<Element, MaySend>()
  const waiting = new Set<Element>()
  let brought: Brought | null = null
  let coming: Promise<void> | null = null
  let refused = false

  function prepare(): Promise<void> {
    coming ??= options.bring().then(
      (came) => {
        brought = came
      },
      (error: unknown) => {
        refused = true
        window.setTimeout(() => {
          coming = null
        }, againAfterMs)
        failed(error)
      },
    )
    return coming
  }

  function decide(gesture: Gesture): Decision {
    if (brought !== null) return brought.decide(gesture)
    const sending = options.sendingAt(gesture)
    if (sending === null) return 'pass'
    const { control } = sending
    if (refused && !waiting.has(control)) return 'pass'
    own.set(control, sending)
    return { hold: control }
  }

  function held(gesture: Gesture, control: Element): void {
    const sending = own.get(control)
    if (sending === undefined) {
      brought?.held(gesture, control)
      return
    }
    if (waiting.has(control)) return
    waiting.add(control)
    void Promise.race([prepare(), wait(window, patienceMs)]).then(() => {
      waiting.delete(control)
      goOn(gesture, sending)
    })
  }

  function goOn(gesture: Gesture, { again }: MaySend): void {
    try {
      const decision = brought?.decide(gesture) ?? 'pass'
      if (decision !== 'pass') {
        brought?.held(gesture, decision.hold)
        return
      }
    } catch (error) {
      failed(error)
    }
    guard.replay(again).catch(failed)
  }

  return { prepare, decide, held, brought: () => brought }
}
