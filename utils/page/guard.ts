import { type About, buttonOf, codeOf, detailOf, type Gesture, gestureOf, strokeOf } from './gesture.ts'
import type { Keys } from './keys.ts'
import { type Press, pressByClick } from './replay.ts'
import { wait } from './wait.ts'

/**
 * The guard: sees what the user is about to press before the page does, and holds it when asked to.
 * One for all sites; what is held, and what happens then, is the site's own (docs/decisions: hold, don't nag).
 *
 * Blocking one event of a press leaks (a page may act on any of them), so a hold swallows the whole gesture.
 * Everything that goes wrong here lets the user's action through.
 */

/** Let the page have it, or hold it and remember which control it was on. */
export type Decision = 'pass' | { hold: Element }

export interface GuardOptions {
  window: Window
  keys: Keys
  /** How a press is held from its first event on, where pages act before the click (`holdWholePress`). Keys are the same. */
  early?(hand: PressInHand): void
  /** How what could not be asked about is pressed again; a click unless the site needs more. */
  press?: Press
  /** Where an event is: what it says itself, unless the site has closed roots to look into. */
  path?(event: Event): readonly EventTarget[]
  /** Whether Enter or Space surely does nothing here but write: then nothing else is asked. Unless told otherwise it may do more. */
  writes?(event: KeyboardEvent): boolean
  /**
   * Asked once when a press begins and again when it acts; must answer in the same task.
   * A thrown error means `pass`.
   */
  decide(gesture: Gesture): Decision
  /** A held press is complete: the user did press. Not called when the pointer was let go elsewhere. */
  held(gesture: Gesture, control: Element): void
  /** Whether the extension still lives under this page; when not, all listeners go and nothing is held. */
  alive(): boolean
  /** Told of errors of `decide` and `held`; must not throw. */
  failed?(error: unknown): void
  /** Milliseconds, monotonic. */
  now(): number
  signal: AbortSignal
}

export interface Replay {
  /** Finds the control again: the page may have made a new node of it. */
  find(): Element | null
  /** How to press, and what to fall back to where the page did not react. */
  ways: readonly Press[]
  /** Whether the page has acted on the press; looked at for 2.5 s after each try. */
  acted(): boolean
}

/** `released`: the page did not react to any way; the guard holds this control no more. */
type ReplayOutcome = 'acted' | 'released' | 'gone'

export interface Guard {
  /** Makes the held press again, once, in a fresh task. Close the dialog and give focus back before. */
  replay(action: Replay): Promise<ReplayOutcome>
  /** Whether a press is being made again at this moment. */
  replaying(): boolean
}

const clickTypes = ['click', 'auxclick'] as const
const byPointer: About = { means: 'pointer', key: null, acts: true }
const byClick: About = { ...byPointer, means: 'click' }

/** After a click a page may still get what belongs to the same gesture. */
const afterClick = 50
/** How long a page may take to turn our replay into a press of its own. */
const passFor = 1_500
const watchFor = 2_500
const lookEvery = 100

interface HeldPress {
  control: Element
  seen: Set<string>
  /** Set by the click: until then the press still swallows. */
  until: number | null
}

/** What the guard knows of the press that goes on, for those who hold it before the click. */
export interface PressInHand {
  window: Window
  listener: { capture: true; passive: false; signal: AbortSignal }
  held: HeldPress | null
  /** Whether the event is none of the user's, or nothing is to be held any more. */
  ignored(event: Event): boolean
  /** The control to hold, or null to let the event pass. */
  ask(event: Event, about: About): Element | null
  /** Whether the press is over: what comes now is another. */
  over(held: HeldPress): boolean
}

interface HeldKey {
  code: string
  control: Element
  /** Set by the keyup. */
  until: number | null
}

/** Starts to watch. Call at document_start: listeners on `window` then run before every one of the page's. */
export function startGuard(options: GuardOptions): Guard {
  const { window, now } = options
  const listening = new AbortController()
  const stop = () => listening.abort()
  options.signal.addEventListener('abort', stop, { once: true })
  if (options.signal.aborted) stop()

  const listener = { capture: true, passive: false, signal: listening.signal } as const
  const hand: PressInHand = { window, listener, held: null, ignored, ask, over }
  let heldKey: HeldKey | null = null
  let passing: { control: Element; until: number } | null = null
  let inReplay = false
  const released = new WeakSet<Element>()

  const onClick = (event: Event) => {
    if (ignored(event)) return
    if (hand.held !== null && over(hand.held)) hand.held = null
    // A dialog of ours may have taken the keyup; a pointer's click is never the key's.
    if (heldKey !== null && (over(heldKey) || detailOf(event) > 0)) heldKey = null
    const path = pathOf(event)
    if (heldKey !== null && path.includes(heldKey.control)) return swallow(event)
    const { held } = hand
    if (held !== null && belongsTo(held, event, path)) {
      swallow(event)
      if (held.until !== null) return
      held.until = now() + afterClick
      const { control } = held
      if (!control.isConnected || path.includes(control)) complete(event, byPointer, control)
      return
    }
    if (event.defaultPrevented) return
    const about = detailOf(event) === 0 ? byClick : byPointer
    const control = ask(event, about)
    if (control === null) return
    hand.held = { control, seen: new Set(), until: now() + afterClick }
    swallow(event)
    complete(event, about, control)
  }

  const onKey = (event: KeyboardEvent) => {
    // Nearly every key is a letter that nobody waits for, or a space between two: for those nothing else is asked.
    if (heldKey === null) {
      if (event.type !== 'keydown' || strokeOf(event) === null || options.writes?.(event) === true) return
    }
    if (ignored(event)) return
    if (heldKey !== null && over(heldKey)) heldKey = null
    if (heldKey !== null && heldKey.code === codeOf(event)) {
      const again = event.type === 'keydown' && !event.repeat && heldKey.until === null
      if (!again) {
        if (event.type === 'keyup') heldKey.until = now() + afterClick
        return swallow(event)
      }
      // The keyup was lost (the window was left in between): a press of its own.
      heldKey = null
    }
    if (event.type !== 'keydown' || event.defaultPrevented || event.isComposing) return
    const key = strokeOf(event)
    if (key === null) return
    const about = { means: 'key', key, acts: true } as const
    const control = ask(event, about)
    if (control === null) return
    const first = !event.repeat
    heldKey = { code: codeOf(event), control, until: null }
    swallow(event)
    if (first) complete(event, about, control)
  }

  function pathOf(event: Event): readonly EventTarget[] {
    return options.path?.(event) ?? event.composedPath()
  }

  function heard(event: Event, about: About): Gesture {
    return gestureOf(event, about, pathOf(event))
  }

  function ignored(event: Event): boolean {
    if (!options.alive()) {
      stop()
      return true
    }
    return inReplay || buttonOf(event) === 2
  }

  function ask(event: Event, about: About): Element | null {
    const gesture = heard(event, about)
    if (isPassing(gesture)) return null
    try {
      const decision = options.decide(gesture)
      return decision === 'pass' || released.has(decision.hold) ? null : decision.hold
    } catch (error) {
      options.failed?.(error)
      return null
    }
  }

  function isPassing(gesture: Gesture): boolean {
    if (passing === null) return false
    if (now() > passing.until) {
      passing = null
      return false
    }
    if (!gesture.path.includes(passing.control)) return false
    if (gesture.acts) passing = null
    return true
  }

  function complete(event: Event, about: About, control: Element): void {
    try {
      options.held(heard(event, about), control)
    } catch (error) {
      options.failed?.(error)
      const find = () => (control.isConnected ? control : null)
      void replay({ find, ways: [options.press ?? pressByClick], acted: () => true })
    }
  }

  function over(held: { until: number | null }): boolean {
    return held.until !== null && now() > held.until
  }

  /** A click without a pointer on something else is the page's own, or another press of the keyboard. */
  function belongsTo(held: HeldPress, event: Event, path: readonly EventTarget[]): boolean {
    return detailOf(event) !== 0 || path.includes(held.control)
  }

  async function replay(action: Replay): Promise<ReplayOutcome> {
    await wait(window, 0)
    for (const press of action.ways) {
      const control = action.find()
      if (control === null) return action.acted() ? 'acted' : 'gone'
      hand.held = null
      pressAgain(control, press)
      if (await acted(action)) return 'acted'
    }
    const control = action.find()
    if (control !== null) released.add(control)
    return 'released'
  }

  function pressAgain(control: Element, press: Press): void {
    passing = { control, until: now() + passFor }
    inReplay = true
    try {
      press(control)
    } catch (error) {
      options.failed?.(error)
    } finally {
      inReplay = false
    }
  }

  async function acted(action: Replay): Promise<boolean> {
    const end = now() + watchFor
    while (now() < end && !options.signal.aborted) {
      if (action.acted()) return true
      await wait(window, lookEvery)
    }
    return action.acted()
  }

  options.early?.(hand)
  for (const type of clickTypes) window.addEventListener(type, onClick, listener)
  options.keys.hear((event) => {
    onKey(event)
    return false
  }, listening.signal)

  return { replay, replaying: () => inReplay }
}

/** Nobody else hears of the event. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation()
  // A cancelled touch makes no click, and the click is what says that the press was meant.
  if (!event.type.startsWith('touch')) event.preventDefault()
}
